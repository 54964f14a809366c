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

INSERT INTO guilds (id, name) VALUES (?, ?);
-- [(1, 'Avalon'), (2, 'Round Table')]

INSERT INTO players (id, nickname, level, guild_id) VALUES (?, ?, ?, ?);
-- [(1, 'Merlin', 70, 1), (2, 'Arthur', 30, 2)]

COMMIT;

-- --8<-- [start:same]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players
WHERE players.level > ?;
-- (50,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.level > ?;
-- (50,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players
WHERE players.level = ?
 LIMIT ? OFFSET ?;
-- (30, 1, 0)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.level = ?
 LIMIT ? OFFSET ?;
-- (30, 1, 0)

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players
WHERE players.level = ?;
-- (0,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.level = ?;
-- (0,)

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname AS players_nickname, players.level AS players_level
FROM players ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.level
FROM players ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.level AS players_level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM (SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players) AS anon_1;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id, guilds_1.id AS guilds_1_id, guilds_1.name AS guilds_1_name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?;
-- (1, 1)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?;
-- (1, 1)

ROLLBACK;

BEGIN (implicit);

UPDATE players SET level=? WHERE players.id = ?;
-- (31, 2)

ROLLBACK;

BEGIN (implicit);

UPDATE players SET level=? WHERE players.id = ?;
-- (31, 2)

ROLLBACK;

BEGIN (implicit);

DELETE FROM players WHERE players.id = ?;
-- (2,)

ROLLBACK;

BEGIN (implicit);

DELETE FROM players WHERE players.id = ?;
-- (2,)

ROLLBACK;
-- --8<-- [end:same]
