BEGIN (implicit);

-- --8<-- [start:database]
CREATE TABLE guilds (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL);

CREATE TABLE players (id INTEGER NOT NULL PRIMARY KEY, nickname VARCHAR NOT NULL, race VARCHAR, guild_id INTEGER NOT NULL REFERENCES guilds (id));
-- --8<-- [end:database]

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Round Table')

INSERT INTO players (id, nickname, race, guild_id) VALUES (?, ?, ?, ?);
-- (1, 'Merlin', None, 1)

SELECT players.nickname
FROM players JOIN guilds ON guilds.id = players.guild_id;

ROLLBACK;
-- --8<-- [end:use]
