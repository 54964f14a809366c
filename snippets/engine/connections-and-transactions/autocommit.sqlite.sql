BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:level]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;

BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

SELECT players.nickname
FROM players;

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;
-- --8<-- [end:level]

-- --8<-- [start:old-option]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:old-option]
