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
-- {'nickname': 'Merlin', 'level': 8}

COMMIT;

-- --8<-- [start:orm]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 9, 'players_id': 1}

COMMIT;
-- --8<-- [end:orm]

-- --8<-- [start:core]
BEGIN (implicit);

UPDATE players SET level=(players.level + %(level_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'level_1': 1, 'nickname_1': 'Merlin'}

SELECT players.id, players.nickname, players.level
FROM players;

COMMIT;
-- --8<-- [end:core]
