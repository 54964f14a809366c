BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (?, ?, ?);
-- (1, 'Merlin', 1)

COMMIT;

-- --8<-- [start:stale]
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

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:stale]

-- --8<-- [start:populate]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:populate]

-- --8<-- [start:stale]
ROLLBACK;
-- --8<-- [end:stale]
