BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:functions]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

SELECT count(*) AS count_1
FROM players;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:functions]

-- --8<-- [start:threads]
COMMIT;
-- --8<-- [end:threads]

-- --8<-- [start:functions]
SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:functions]

-- --8<-- [start:threads]
ROLLBACK;
-- --8<-- [end:threads]
