BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:join]
BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Round Table')

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', 1)

SELECT players.nickname, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id;
-- --8<-- [end:join]

ROLLBACK;
