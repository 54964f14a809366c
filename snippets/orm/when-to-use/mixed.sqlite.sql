BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 'human', 9)

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Oberon', 'elf', 8)

COMMIT;

-- --8<-- [start:together]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET race=? WHERE players.id = ?;
-- ('elf', 1)

UPDATE players SET level=(players.level + ?) WHERE players.race = ?;
-- (1, 'elf')

COMMIT;
-- --8<-- [end:together]

-- --8<-- [start:text]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level = 0;

SELECT players.id, players.nickname, players.race, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:text]

ROLLBACK;
