BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'level': 1}, {'id': 2, 'nickname': 'Morgana', 'level': 1}]

COMMIT;

-- --8<-- [start:work]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 2, 'players_id': 1}

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 3, 'nickname': 'Arthur', 'level': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 2}

COMMIT;
-- --8<-- [end:work]
