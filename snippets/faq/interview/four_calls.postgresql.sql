-- --8<-- [start:watch]
BEGIN (implicit);

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

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
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

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
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

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
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:watch]
