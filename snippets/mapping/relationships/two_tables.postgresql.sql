BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:assign]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Round Table'}

INSERT INTO players (guild_id) VALUES (%(guild_id)s::INTEGER) RETURNING players.id;
-- {'guild_id': 1}
-- --8<-- [end:assign]

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT players.id, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}
-- --8<-- [end:read]

-- --8<-- [start:leave]
UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'guild_id': None, 'players_id': 1}
-- --8<-- [end:leave]

ROLLBACK;
