BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (50, 1)

COMMIT;

-- --8<-- [start:lock]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:lock]

-- --8<-- [start:fresh]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:fresh]

ROLLBACK;
