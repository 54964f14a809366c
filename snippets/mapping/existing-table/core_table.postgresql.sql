BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    class VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

INSERT INTO players (nickname, class) VALUES (%(nickname)s::VARCHAR, %(class)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'class': 'wizard'}

SELECT players.id, players.nickname, players.class
FROM players
WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

ROLLBACK;
-- --8<-- [end:both]
