BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:cured]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

RELEASE SAVEPOINT sa_savepoint_1;

SAVEPOINT sa_savepoint_2;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK TO SAVEPOINT sa_savepoint_2;

SAVEPOINT sa_savepoint_3;

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

RELEASE SAVEPOINT sa_savepoint_3;

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:cured]
