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
-- {'nickname': 'Merlin', 'level': 1}

COMMIT;

-- --8<-- [start:commit]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 2, 'players_id': 1}

BEGIN (implicit);

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}
-- --8<-- [end:commit]

-- --8<-- [start:rollback]
UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 50, 'players_id': 1}

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}
-- --8<-- [end:rollback]

ROLLBACK;

ROLLBACK;
