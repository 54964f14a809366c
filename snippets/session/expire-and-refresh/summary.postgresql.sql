BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (%(id)s::INTEGER, %(level)s::INTEGER);
-- {'id': 1, 'level': 1}

COMMIT;

-- --8<-- [start:count]
BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 2, 'players_id': 1}

COMMIT;

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 3, 'players_id': 1}

COMMIT;

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 4, 'players_id': 1}

COMMIT;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 5, 'players_id': 1}

COMMIT;

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 6, 'players_id': 1}

COMMIT;

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 7, 'players_id': 1}

COMMIT;

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 8, 'players_id': 1}

COMMIT;

SELECT players.id, players.level
FROM players;

ROLLBACK;
-- --8<-- [end:count]
