BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    level INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:where]
BEGIN (implicit);

INSERT INTO guilds (name) SELECT p0::VARCHAR FROM (VALUES (%(name__0)s::VARCHAR, 0), (%(name__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING guilds.id, guilds.id AS id__1;
-- {'name__0': 'Round Table', 'name__1': 'Avalon'}

INSERT INTO players (nickname, race, level, guild_id) SELECT p0::VARCHAR, p1::VARCHAR, p2::INTEGER, p3::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(race__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(race__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(race__2)s::VARCHAR, %(level__2)s::INTEGER, %(guild_id__2)s::INTEGER, 2), (%(nickname__3)s::VARCHAR, %(race__3)s::VARCHAR, %(level__3)s::INTEGER, %(guild_id__3)s::INTEGER, 3)) AS imp_sen(p0, p1, p2, p3, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'race__0': 'human', 'level__0': 5, 'guild_id__0': 1, 'nickname__1': 'Merlin', 'race__1': 'elf', 'level__1': 9, 'guild_id__1': 2, 'nickname__2': 'Mordred', 'race__2': None, 'level__2': 3, 'guild_id__2': None, 'nickname__3': 'Morgana', 'race__3': 'elf', 'level__3': 7, 'guild_id__3': 2}

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR AND players.level > %(level_1)s::INTEGER ORDER BY players.nickname;
-- {'race_1': 'elf', 'level_1': 7}

SELECT players.nickname
FROM players
WHERE players.race IN (%(race_1_1)s::VARCHAR, %(race_1_2)s::VARCHAR) ORDER BY players.nickname;
-- {'race_1_1': 'orc', 'race_1_2': 'human'}

SELECT players.nickname
FROM players
WHERE players.nickname LIKE %(nickname_1)s::VARCHAR ORDER BY players.nickname;
-- {'nickname_1': 'Mo%'}

SELECT players.nickname
FROM players
WHERE (players.nickname ILIKE '%%' || %(nickname_1)s::VARCHAR || '%%') ORDER BY players.nickname;
-- {'nickname_1': 'MER'}

SELECT players.nickname
FROM players
WHERE players.level BETWEEN %(level_1)s::INTEGER AND %(level_2)s::INTEGER ORDER BY players.nickname;
-- {'level_1': 5, 'level_2': 7}

SELECT players.nickname
FROM players
WHERE players.race IS NULL ORDER BY players.nickname;

SELECT players.nickname
FROM players
WHERE players.level > %(level_1)s::INTEGER OR players.race = %(race_1)s::VARCHAR ORDER BY players.nickname;
-- {'level_1': 7, 'race_1': 'human'}

SELECT players.nickname
FROM players
WHERE NOT (players.level > %(level_1)s::INTEGER AND players.race = %(race_1)s::VARCHAR) ORDER BY players.nickname;
-- {'level_1': 3, 'race_1': 'elf'}

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR AND players.level = %(level_1)s::INTEGER ORDER BY players.nickname;
-- {'race_1': 'elf', 'level_1': 9}

SELECT players.nickname
FROM players ORDER BY players.level DESC
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 2, 'param_2': 1}

SELECT DISTINCT players.race
FROM players ORDER BY players.race NULLS LAST;
-- --8<-- [end:where]

-- --8<-- [start:join]
SELECT players.nickname
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.name = %(name_1)s::VARCHAR ORDER BY players.nickname;
-- {'name_1': 'Avalon'}

SELECT players.nickname
FROM players LEFT OUTER JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.id IS NULL ORDER BY players.nickname;
-- --8<-- [end:join]

-- --8<-- [start:exists]
SELECT guilds.name
FROM guilds
WHERE EXISTS (SELECT 1
FROM players
WHERE guilds.id = players.guild_id AND players.level > %(level_1)s::INTEGER) ORDER BY guilds.name;
-- {'level_1': 7}

SELECT players.nickname
FROM players
WHERE EXISTS (SELECT 1
FROM guilds
WHERE guilds.id = players.guild_id AND guilds.name = %(name_1)s::VARCHAR) ORDER BY players.nickname;
-- {'name_1': 'Round Table'}

SELECT guilds.name
FROM guilds
WHERE EXISTS (SELECT *
FROM players
WHERE players.guild_id = guilds.id) ORDER BY guilds.name;
-- --8<-- [end:exists]

-- --8<-- [start:group]
SELECT guilds.name, count(players.id) AS count_1, avg(players.level) AS avg_1
FROM guilds JOIN players ON guilds.id = players.guild_id GROUP BY guilds.name
HAVING count(players.id) > %(count_2)s::INTEGER;
-- {'count_2': 1}

SELECT max(players.level) AS max_1
FROM players;

SELECT players.nickname
FROM players
WHERE players.level > (SELECT avg(players.level) AS avg_1
FROM players) ORDER BY players.nickname;

WITH anon_1 AS
(SELECT players.id AS id, players.nickname AS nickname, players.race AS race, players.level AS level, players.guild_id AS guild_id
FROM players
WHERE players.race = %(race_1)s::VARCHAR)
 SELECT anon_1.nickname
FROM anon_1 ORDER BY anon_1.nickname;
-- {'race_1': 'elf'}

SELECT CASE WHEN (players.level > %(level_1)s::INTEGER) THEN %(param_1)s::VARCHAR ELSE %(param_2)s::VARCHAR END AS anon_1
FROM players ORDER BY players.level;
-- {'level_1': 6, 'param_1': 'master', 'param_2': 'novice'}
-- --8<-- [end:group]

ROLLBACK;
