BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:loaded]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': ''}

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;
-- --8<-- [end:loaded]
