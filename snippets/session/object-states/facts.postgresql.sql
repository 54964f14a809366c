BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

-- --8<-- [start:ask]
SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

ROLLBACK;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

ROLLBACK;
