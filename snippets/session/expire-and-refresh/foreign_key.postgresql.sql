BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'Round Table'}

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 2, 'name': 'Avalon'}

INSERT INTO players (id, guild_id) VALUES (%(id)s::INTEGER, %(guild_id)s::INTEGER);
-- {'id': 1, 'guild_id': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

-- --8<-- [start:stale]
SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'guild_id': 2, 'players_id': 1}

SELECT players.id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}
-- --8<-- [end:stale]

-- --8<-- [start:assigned]
SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'guild_id': 1, 'players_id': 1}
-- --8<-- [end:assigned]

ROLLBACK;
