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

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Round Table')

INSERT INTO players (id, nickname, guild_id) VALUES (?, ?, ?);
-- (1, 'Arthur', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

-- --8<-- [start:add]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:add]
