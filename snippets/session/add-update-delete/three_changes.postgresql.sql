BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'level': 4}

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Morgana', 'level': 9}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

-- --8<-- [start:commit]
UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 5, 'players_id': 1}

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 40}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 2}

COMMIT;
-- --8<-- [end:commit]
