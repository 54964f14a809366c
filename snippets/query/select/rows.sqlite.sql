BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Avalon',)

INSERT INTO players (id, nickname, level, guild_id) VALUES (?, ?, ?, ?);
-- [(1, 'Merlin', 9, 1), (2, 'Arthur', 7, 1)]

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;
-- --8<-- [end:objects]

-- --8<-- [start:pairs]
SELECT players.id, players.nickname, players.level, players.guild_id, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id ORDER BY players.id;
-- --8<-- [end:pairs]

-- --8<-- [start:columns]
SELECT players.nickname, players.level
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?;
-- (1, 0)
-- --8<-- [end:columns]

-- --8<-- [start:dropped]
SELECT players.nickname, players.level
FROM players ORDER BY players.id;
-- --8<-- [end:dropped]

ROLLBACK;
