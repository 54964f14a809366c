-- --8<-- [start:table]
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
-- --8<-- [end:table]

-- --8<-- [start:row]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 9, 'guild_id': None}

SELECT id, nickname, level FROM players;
-- --8<-- [end:row]

-- --8<-- [start:column]
UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 10, 'players_id': 1}
-- --8<-- [end:column]

-- --8<-- [start:key]
INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Camelot'}

UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'guild_id': 1, 'players_id': 1}
-- --8<-- [end:key]

ROLLBACK;
