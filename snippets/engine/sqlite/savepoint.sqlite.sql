BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:default]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

RELEASE SAVEPOINT sa_savepoint_1;

ROLLBACK;

BEGIN (implicit);

SELECT count(players.id) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:default]

BEGIN (implicit);

BEGIN;

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:cured]
BEGIN (implicit);

BEGIN;

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

RELEASE SAVEPOINT sa_savepoint_1;

ROLLBACK;

BEGIN (implicit);

BEGIN;

SELECT count(players.id) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:cured]

-- --8<-- [start:pragma]
BEGIN (implicit);

BEGIN;

PRAGMA foreign_keys = ON;

PRAGMA foreign_keys;

ROLLBACK;
-- --8<-- [end:pragma]
