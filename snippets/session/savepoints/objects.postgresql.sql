BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (%(id)s::INTEGER, %(level)s::INTEGER);
-- [{'id': 1, 'level': 1}, {'id': 2, 'level': 1}, {'id': 3, 'level': 1}]

COMMIT;

-- --8<-- [start:undo]
BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}

SAVEPOINT sa_savepoint_1;

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 50, 'players_id': 2}

INSERT INTO players (id, level) VALUES (%(id)s::INTEGER, %(level)s::INTEGER);
-- {'id': 4, 'level': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 3}

ROLLBACK TO SAVEPOINT sa_savepoint_1;
-- --8<-- [end:undo]

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

ROLLBACK;
