BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR(5),
    level INTEGER,
    alive BOOLEAN,
    seen DATETIME,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, alive, seen) VALUES (?, ?, ?, ?);
-- ('Morgana', None, None, None)

SELECT nickname, typeof(nickname) AS typeof_1
FROM players;

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, level, alive, seen) VALUES (?, ?, ?, ?);
-- (None, 'ten', None, None)

SELECT level, typeof(level) AS typeof_1
FROM players;

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, level, alive, seen) VALUES (?, ?, ?, ?);
-- (None, '10', None, None)

SELECT level, typeof(level) AS typeof_1
FROM players;

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, level, alive, seen) VALUES (?, ?, ?, ?);
-- (None, 9.5, None, None)

SELECT level, typeof(level) AS typeof_1
FROM players;

ROLLBACK;

BEGIN (implicit);

ROLLBACK;

BEGIN (implicit);

ROLLBACK;

-- --8<-- [start:time-zone]
BEGIN (implicit);

INSERT INTO players (id, nickname, level, alive, seen) VALUES (?, ?, ?, ?, ?);
-- (1, None, None, None, '2026-01-01 00:00:00.000000')

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.alive, players.seen
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:time-zone]
