BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- [{'id': 1, 'name': 'Avalon'}, {'id': 2, 'name': 'Round Table'}]

INSERT INTO players (id, nickname, level, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'level': 70, 'guild_id': 1}, {'id': 2, 'nickname': 'Arthur', 'level': 30, 'guild_id': 2}]

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
WHERE players.level > %(level_1)s::INTEGER;
-- {'level_1': 50}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.level > %(level_1)s::INTEGER;
-- {'level_1': 50}

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players
WHERE players.level = %(level_1)s::INTEGER
 LIMIT %(param_1)s::INTEGER;
-- {'level_1': 30, 'param_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.level = %(level_1)s::INTEGER
 LIMIT %(param_1)s::INTEGER;
-- {'level_1': 30, 'param_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players
WHERE players.level = %(level_1)s::INTEGER;
-- {'level_1': 0}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.level = %(level_1)s::INTEGER;
-- {'level_1': 0}

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
WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.level
FROM players
WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

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
WHERE guilds.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id, guilds_1.id AS guilds_1_id, guilds_1.name AS guilds_1_name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id
WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id
WHERE players.id = %(id_2)s::INTEGER;
-- {'id_2': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.level AS players_level, players.guild_id AS players_guild_id
FROM players ORDER BY players.id
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 1, 'param_2': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 1, 'param_2': 1}

ROLLBACK;

BEGIN (implicit);

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(id_1)s::INTEGER;
-- {'level': 31, 'id_1': 2}

ROLLBACK;

BEGIN (implicit);

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(id_1)s::INTEGER;
-- {'level': 31, 'id_1': 2}

ROLLBACK;

BEGIN (implicit);

DELETE FROM players WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 2}

ROLLBACK;

BEGIN (implicit);

DELETE FROM players WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 2}

ROLLBACK;
-- --8<-- [end:same]
