BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

COMMIT;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

COMMIT;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;

-- --8<-- [start:blocks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

ROLLBACK;
-- --8<-- [end:blocks]

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

DELETE FROM players;

COMMIT;
