BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, points) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(points)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 9, 'points': 0}

INSERT INTO players (nickname, level, points) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(points)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'level': 1, 'points': 0}

INSERT INTO players (nickname, level, points) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(points)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Morgana', 'level': 7, 'points': 0}

COMMIT;

-- --8<-- [start:reward]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.points
FROM players ORDER BY players.id;

UPDATE players SET points=%(points)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'points': 350, 'players_id': 1}

UPDATE players SET level=%(level)s::INTEGER, points=%(points)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 3, 'points': 50, 'players_id': 2}

COMMIT;
-- --8<-- [end:reward]
