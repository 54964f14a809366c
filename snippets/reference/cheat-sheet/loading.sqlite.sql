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

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Round Table',)

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Avalon',)

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Camelot',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Round Table 1', 1, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Round Table 2', 2, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Avalon 1', 1, 2)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Avalon 2', 2, 2)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Camelot 1', 1, 3)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Camelot 2', 2, 3)

COMMIT;

-- --8<-- [start:collections]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (2,)

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (3,)

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

SELECT players.guild_id, players.id, players.nickname, players.level
FROM players
WHERE players.guild_id IN (?, ?, ?);
-- (1, 2, 3)

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.level, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id
WHERE players.level > ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:collections]

-- --8<-- [start:columns]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;

SELECT players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:columns]
