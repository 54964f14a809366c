BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Old Camp'}

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'level': 4, 'guild_id': None}

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Morgana', 'level': 1, 'guild_id': 1}

COMMIT;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

-- --8<-- [start:flush]
INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Round Table'}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 5, 'players_id': 1}

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1, 'guild_id': 2}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 2}

DELETE FROM guilds WHERE guilds.id = %(id)s::INTEGER;
-- {'id': 1}
-- --8<-- [end:flush]

ROLLBACK;
