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

-- --8<-- [start:row]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;

SELECT players.id, players.nickname
FROM players;

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

COMMIT;
-- --8<-- [end:row]
