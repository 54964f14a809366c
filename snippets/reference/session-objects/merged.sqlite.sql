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

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Camelot')

INSERT INTO players (id, nickname, guild_id) VALUES (?, ?, ?);
-- (1, 'Arthur', 1)

COMMIT;

-- --8<-- [start:options]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (?);
-- (1,)
-- --8<-- [end:options]

ROLLBACK;

-- --8<-- [start:merge-all]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:merge-all]

ROLLBACK;
