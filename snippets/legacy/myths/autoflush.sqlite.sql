BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?) RETURNING id;
-- ('Arthur', 'human')

INSERT INTO players (nickname, race) VALUES (?, ?) RETURNING id;
-- ('Morgana', 'human')

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players ORDER BY players.id;

UPDATE players SET race=? WHERE players.id = ?;
-- ('elf', 1)

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'human')

DELETE FROM players WHERE players.id = ?;
-- (2,)

SELECT players.nickname
FROM players
WHERE players.race = ? ORDER BY players.id;
-- ('human',)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players
WHERE players.race = ? ORDER BY players.id;
-- ('human',)

ROLLBACK;
-- --8<-- [end:both]
