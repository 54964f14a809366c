BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;
