BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (id, guild_id) VALUES (%(id)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'guild_id': 1}, {'id': 2, 'guild_id': 1}]

COMMIT;

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT players.id, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'guild_id': None, 'players_id': 2}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

DELETE FROM guilds WHERE guilds.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.guild_id
FROM players;
-- --8<-- [end:delete]

ROLLBACK;
