BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
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

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, nickname, level, guild_id) VALUES (?, ?, ?, ?);
-- [(1, 'Merlin', 70, 1), (2, 'Arthur', 30, 1)]

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT anon_1.id, anon_1.nickname, anon_1.level, anon_1.guild_id
FROM (SELECT players.id AS id, players.nickname AS nickname, players.level AS level, players.guild_id AS guild_id
FROM players
WHERE players.level > ?) AS anon_1
WHERE ? = anon_1.guild_id;
-- (50, 1)

ROLLBACK;
-- --8<-- [end:read]
