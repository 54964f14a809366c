BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:override]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:override]

-- --8<-- [start:expire]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Arthur'}

COMMIT;
-- --8<-- [end:expire]

-- --8<-- [start:bind]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:bind]
