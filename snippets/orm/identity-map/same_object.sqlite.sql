BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
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

INSERT INTO guilds DEFAULT VALUES;

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

-- --8<-- [start:three-ways]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)
-- --8<-- [end:three-ways]

-- --8<-- [start:columns]
SELECT players.id, players.nickname
FROM players;

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:columns]

ROLLBACK;
