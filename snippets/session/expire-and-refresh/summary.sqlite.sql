BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (?, ?);
-- (1, 1)

COMMIT;

-- --8<-- [start:count]
BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (3, 1)

COMMIT;

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (4, 1)

COMMIT;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (5, 1)

COMMIT;

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (6, 1)

COMMIT;

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (7, 1)

COMMIT;

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (8, 1)

COMMIT;

SELECT players.id, players.level
FROM players;

ROLLBACK;
-- --8<-- [end:count]
