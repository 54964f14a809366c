BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:session]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:session]

-- --8<-- [start:half]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;
-- --8<-- [end:half]

-- --8<-- [start:session]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:session]
