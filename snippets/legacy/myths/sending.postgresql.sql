BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:executes]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

SELECT players.id, players.nickname, players.level
FROM players;

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 2, 'players_id': 1}

COMMIT;
-- --8<-- [end:executes]

-- --8<-- [start:sent]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Morgana', 'level': 1}

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

COMMIT;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:sent]

-- --8<-- [start:number]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'level': 1}
-- --8<-- [end:number]

ROLLBACK;

ROLLBACK;
