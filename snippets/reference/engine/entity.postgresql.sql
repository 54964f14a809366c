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

-- --8<-- [start:entity]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:entity]
