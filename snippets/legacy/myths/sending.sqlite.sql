BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:executes]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

SELECT players.id, players.nickname, players.level
FROM players;

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;
-- --8<-- [end:executes]

-- --8<-- [start:sent]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Morgana', 1)

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

COMMIT;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:sent]

-- --8<-- [start:number]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 1)
-- --8<-- [end:number]

ROLLBACK;

ROLLBACK;
