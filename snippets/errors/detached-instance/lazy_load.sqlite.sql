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

-- --8<-- [start:failing]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:failing]

-- --8<-- [start:inside]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:inside]

-- --8<-- [start:eager]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:eager]
