-- --8<-- [start:watch]
BEGIN (implicit);

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

ROLLBACK;

BEGIN (implicit);

DROP TABLE players;

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

DROP TABLE players;

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

DROP TABLE players;

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:watch]
