BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 1, 'nickname': 'Merlin', 'level': 1}

COMMIT;

-- --8<-- [start:partial]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET nickname=%(nickname)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'nickname': 'Myrddin', 'players_id': 1}

ROLLBACK;
-- --8<-- [end:partial]
