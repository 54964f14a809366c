BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:compare]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.guild_id AS players_guild_id
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.name = ?;
-- ('Avalon',)

SELECT players.id, players.nickname, players.guild_id
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.name = ?;
-- ('Avalon',)

ROLLBACK;
-- --8<-- [end:compare]
