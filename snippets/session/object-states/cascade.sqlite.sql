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

COMMIT;

-- --8<-- [start:guild]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)
-- --8<-- [end:guild]

ROLLBACK;
