BEGIN (implicit);

-- --8<-- [start:database]
CREATE TABLE guilds (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL);

CREATE TABLE players (id INTEGER NOT NULL PRIMARY KEY, nickname VARCHAR NOT NULL, race VARCHAR, guild_id INTEGER NOT NULL REFERENCES guilds (id));
-- --8<-- [end:database]

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'Round Table'}

INSERT INTO players (id, nickname, race, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR, %(guild_id)s::INTEGER);
-- {'id': 1, 'nickname': 'Merlin', 'race': None, 'guild_id': 1}

SELECT players.nickname
FROM players JOIN guilds ON guilds.id = players.guild_id;

ROLLBACK;
-- --8<-- [end:use]
