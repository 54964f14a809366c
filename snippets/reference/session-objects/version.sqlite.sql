BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level, version) VALUES (?, ?, ?);
-- (1, 1, 1)

COMMIT;

-- --8<-- [start:stale]
BEGIN (implicit);

SELECT players.id, players.level, players.version
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level, players.version
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=?, version=? WHERE players.id = ? AND players.version = ?;
-- (2, 2, 1, 1)

COMMIT;

UPDATE players SET level=?, version=? WHERE players.id = ? AND players.version = ?;
-- (9, 2, 1, 1)

ROLLBACK;
-- --8<-- [end:stale]
