BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:order]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

RELEASE SAVEPOINT sa_savepoint_1;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

RELEASE SAVEPOINT sa_savepoint_1;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:order]
