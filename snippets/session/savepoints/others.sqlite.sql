BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:see]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

RELEASE SAVEPOINT sa_savepoint_1;

SELECT count(*) AS count_1
FROM players;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

COMMIT;

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:see]
