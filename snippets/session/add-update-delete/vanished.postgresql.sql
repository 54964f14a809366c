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

-- --8<-- [start:error]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

COMMIT;

UPDATE players SET nickname=%(nickname)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'nickname': 'Emrys', 'players_id': 1}

ROLLBACK;
-- --8<-- [end:error]
