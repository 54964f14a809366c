BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
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

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Round Table',)

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Avalon',)

INSERT INTO players (nickname, race, level, guild_id) VALUES (?, ?, ?, ?) RETURNING id;
-- ('Arthur', 'human', 5, 1)

INSERT INTO players (nickname, race, level, guild_id) VALUES (?, ?, ?, ?) RETURNING id;
-- ('Merlin', 'elf', 9, 2)

INSERT INTO players (nickname, race, level, guild_id) VALUES (?, ?, ?, ?) RETURNING id;
-- ('Mordred', None, 3, None)

INSERT INTO players (nickname, race, level, guild_id) VALUES (?, ?, ?, ?) RETURNING id;
-- ('Morgana', 'elf', 7, 2)

SELECT players.nickname
FROM players
WHERE players.race = ? AND players.level > ? ORDER BY players.nickname;
-- ('elf', 7)

SELECT players.nickname
FROM players
WHERE players.race IN (?, ?) ORDER BY players.nickname;
-- ('orc', 'human')

SELECT players.nickname
FROM players
WHERE players.nickname LIKE ? ORDER BY players.nickname;
-- ('Mo%',)

SELECT players.nickname
FROM players
WHERE (lower(players.nickname) LIKE '%' || lower(?) || '%') ORDER BY players.nickname;
-- ('MER',)

SELECT players.nickname
FROM players
WHERE players.level BETWEEN ? AND ? ORDER BY players.nickname;
-- (5, 7)

SELECT players.nickname
FROM players
WHERE players.race IS NULL ORDER BY players.nickname;

SELECT players.nickname
FROM players
WHERE players.level > ? OR players.race = ? ORDER BY players.nickname;
-- (7, 'human')

SELECT players.nickname
FROM players
WHERE NOT (players.level > ? AND players.race = ?) ORDER BY players.nickname;
-- (3, 'elf')

SELECT players.nickname
FROM players
WHERE players.race = ? AND players.level = ? ORDER BY players.nickname;
-- ('elf', 9)

SELECT players.nickname
FROM players ORDER BY players.level DESC
 LIMIT ? OFFSET ?;
-- (2, 1)

SELECT DISTINCT players.race
FROM players ORDER BY players.race NULLS LAST;
-- --8<-- [end:where]

-- --8<-- [start:join]
SELECT players.nickname
FROM players JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.name = ? ORDER BY players.nickname;
-- ('Avalon',)

SELECT players.nickname
FROM players LEFT OUTER JOIN guilds ON guilds.id = players.guild_id
WHERE guilds.id IS NULL ORDER BY players.nickname;
-- --8<-- [end:join]

-- --8<-- [start:exists]
SELECT guilds.name
FROM guilds
WHERE EXISTS (SELECT 1
FROM players
WHERE guilds.id = players.guild_id AND players.level > ?) ORDER BY guilds.name;
-- (7,)

SELECT players.nickname
FROM players
WHERE EXISTS (SELECT 1
FROM guilds
WHERE guilds.id = players.guild_id AND guilds.name = ?) ORDER BY players.nickname;
-- ('Round Table',)

SELECT guilds.name
FROM guilds
WHERE EXISTS (SELECT *
FROM players
WHERE players.guild_id = guilds.id) ORDER BY guilds.name;
-- --8<-- [end:exists]

-- --8<-- [start:group]
SELECT guilds.name, count(players.id) AS count_1, avg(players.level) AS avg_1
FROM guilds JOIN players ON guilds.id = players.guild_id GROUP BY guilds.name
HAVING count(players.id) > ?;
-- (1,)

SELECT max(players.level) AS max_1
FROM players;

SELECT players.nickname
FROM players
WHERE players.level > (SELECT avg(players.level) AS avg_1
FROM players) ORDER BY players.nickname;

WITH anon_1 AS
(SELECT players.id AS id, players.nickname AS nickname, players.race AS race, players.level AS level, players.guild_id AS guild_id
FROM players
WHERE players.race = ?)
 SELECT anon_1.nickname
FROM anon_1 ORDER BY anon_1.nickname;
-- ('elf',)

SELECT CASE WHEN (players.level > ?) THEN ? ELSE ? END AS anon_1
FROM players ORDER BY players.level;
-- (6, 'master', 'novice')
-- --8<-- [end:group]

ROLLBACK;
