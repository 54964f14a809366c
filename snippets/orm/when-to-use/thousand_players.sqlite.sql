BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (?, ?);
-- [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1)  ... displaying 10 of 1000 total bound parameter sets ...  (998, 1), (999, 1)]

COMMIT;

-- --8<-- [start:ways]
BEGIN (implicit);

SELECT players.id, players.level
FROM players;
-- --8<-- [end:ways]

UPDATE players SET level=? WHERE players.id = ?;
-- [(2, 0), (2, 1), (2, 2), (2, 3), (2, 4), (2, 5), (2, 6), (2, 7)  ... displaying 10 of 1000 total bound parameter sets ...  (2, 998), (2, 999)]

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players;

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players;

DELETE FROM players WHERE players.id = ?;
-- [(0,), (1,), (2,), (3,), (4,), (5,), (6,), (7,)  ... displaying 10 of 1000 total bound parameter sets ...  (998,), (999,)]

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (?, ?);
-- [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1)  ... displaying 10 of 1000 total bound parameter sets ...  (998, 1), (999, 1)]

COMMIT;

-- --8<-- [start:ways]
BEGIN (implicit);

UPDATE players SET level=(players.level + ?);
-- (1,)
-- --8<-- [end:ways]

COMMIT;

BEGIN (implicit);

SELECT sum(players.level) AS sum_1
FROM players;

COMMIT;

BEGIN (implicit);

DELETE FROM players;

COMMIT;
