BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (?, ?);
-- [(1, 1), (2, 1), (3, 1)]

COMMIT;

-- --8<-- [start:undo]
BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (2,)

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (3,)

SAVEPOINT sa_savepoint_1;

UPDATE players SET level=? WHERE players.id = ?;
-- (50, 2)

INSERT INTO players (id, level) VALUES (?, ?);
-- (4, 1)

DELETE FROM players WHERE players.id = ?;
-- (3,)

ROLLBACK TO SAVEPOINT sa_savepoint_1;
-- --8<-- [end:undo]

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (2,)

ROLLBACK;
