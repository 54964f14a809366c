BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:lost]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}
-- --8<-- [end:lost]

ROLLBACK;

-- --8<-- [start:lost]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:lost]

ROLLBACK;
