BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'human')

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)

COMMIT;

-- --8<-- [start:expired]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET race=? WHERE players.id = ?;
-- ('human', 1)
-- --8<-- [end:expired]

COMMIT;

-- --8<-- [start:compared]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:compared]

ROLLBACK;
