BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:savepoint]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

RELEASE SAVEPOINT sa_savepoint_1;

SAVEPOINT sa_savepoint_2;

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

ROLLBACK TO SAVEPOINT sa_savepoint_2;

SAVEPOINT sa_savepoint_3;

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'level': 1}

RELEASE SAVEPOINT sa_savepoint_3;

COMMIT;
-- --8<-- [end:savepoint]

-- --8<-- [start:isolation]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR FOR UPDATE;
-- {'nickname_1': 'Merlin'}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 2, 'players_id': 1}

COMMIT;
-- --8<-- [end:isolation]
