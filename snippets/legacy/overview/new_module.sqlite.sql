-- --8<-- [start:module]
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

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Avalon',)

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.name = ?;
-- ('Avalon',)

SELECT count(*) FROM players;

ROLLBACK;
-- --8<-- [end:module]
