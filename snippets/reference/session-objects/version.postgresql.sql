BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level, version) VALUES (%(id)s::INTEGER, %(level)s::INTEGER, %(version)s::INTEGER);
-- {'id': 1, 'level': 1, 'version': 1}

COMMIT;

-- --8<-- [start:stale]
BEGIN (implicit);

SELECT players.id, players.level, players.version
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

BEGIN (implicit);

SELECT players.id, players.level, players.version
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=%(level)s::INTEGER, version=%(version)s::INTEGER WHERE players.id = %(players_id)s::INTEGER AND players.version = %(players_version)s::INTEGER;
-- {'level': 2, 'version': 2, 'players_id': 1, 'players_version': 1}

COMMIT;

UPDATE players SET level=%(level)s::INTEGER, version=%(version)s::INTEGER WHERE players.id = %(players_id)s::INTEGER AND players.version = %(players_version)s::INTEGER;
-- {'level': 9, 'version': 2, 'players_id': 1, 'players_version': 1}

ROLLBACK;
-- --8<-- [end:stale]
