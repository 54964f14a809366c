BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;
