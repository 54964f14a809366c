BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race) VALUES (?, ?, ?);
-- [(1, 'Arthur', 'human'), (2, 'Morgana', 'human')]

COMMIT;

-- --8<-- [start:change]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:change]

-- --8<-- [start:on]
UPDATE players SET race=? WHERE players.id = ?;
-- ('elf', 1)

INSERT INTO players (id, nickname, race) VALUES (?, ?, ?);
-- (3, 'Merlin', 'human')

DELETE FROM players WHERE players.id = ?;
-- (2,)

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ? ORDER BY players.id;
-- ('human',)

ROLLBACK;
-- --8<-- [end:on]

-- --8<-- [start:change]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:change]

-- --8<-- [start:off]
SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ? ORDER BY players.id;
-- ('human',)

ROLLBACK;
-- --8<-- [end:off]
