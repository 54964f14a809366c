BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- [{'id': 0, 'name': 'g0'}, {'id': 1, 'name': 'g1'}, {'id': 2, 'name': 'g2'}, {'id': 3, 'name': 'g3'}, {'id': 4, 'name': 'g4'}, {'id': 5, 'name': 'g5'}, {'id': 6, 'name': 'g6'}, {'id': 7, 'name': 'g7'}, {'id': 8, 'name': 'g8'}, {'id': 9, 'name': 'g9'}]

INSERT INTO players (id, nickname, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(guild_id)s::INTEGER);
-- [{'id': 0, 'nickname': 'p0', 'guild_id': 0}, {'id': 1, 'nickname': 'p1', 'guild_id': 0}, {'id': 2, 'nickname': 'p2', 'guild_id': 0}, {'id': 3, 'nickname': 'p3', 'guild_id': 0}, {'id': 4, 'nickname': 'p4', 'guild_id': 0}, {'id': 5, 'nickname': 'p5', 'guild_id': 1}, {'id': 6, 'nickname': 'p6', 'guild_id': 1}, {'id': 7, 'nickname': 'p7', 'guild_id': 1}  ... displaying 10 of 45 total bound parameter sets ...  {'id': 43, 'nickname': 'p43', 'guild_id': 8}, {'id': 44, 'nickname': 'p44', 'guild_id': 8}]

INSERT INTO quests (id, guild_id) VALUES (%(id)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 0, 'guild_id': 0}, {'id': 1, 'guild_id': 0}, {'id': 2, 'guild_id': 0}, {'id': 3, 'guild_id': 0}, {'id': 4, 'guild_id': 1}, {'id': 5, 'guild_id': 1}, {'id': 6, 'guild_id': 1}, {'id': 7, 'guild_id': 1}  ... displaying 10 of 40 total bound parameter sets ...  {'id': 38, 'guild_id': 9}, {'id': 39, 'guild_id': 9}]

COMMIT;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 0}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 2}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 3}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 4}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 5}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 6}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 7}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 8}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 9}
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id ORDER BY guilds.id;
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (%(primary_keys_1)s::INTEGER, %(primary_keys_2)s::INTEGER, %(primary_keys_3)s::INTEGER, %(primary_keys_4)s::INTEGER, %(primary_keys_5)s::INTEGER, %(primary_keys_6)s::INTEGER, %(primary_keys_7)s::INTEGER, %(primary_keys_8)s::INTEGER, %(primary_keys_9)s::INTEGER, %(primary_keys_10)s::INTEGER);
-- {'primary_keys_1': 0, 'primary_keys_2': 1, 'primary_keys_3': 2, 'primary_keys_4': 3, 'primary_keys_5': 4, 'primary_keys_6': 5, 'primary_keys_7': 6, 'primary_keys_8': 7, 'primary_keys_9': 8, 'primary_keys_10': 9}
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.id AS players_id, players.nickname AS players_nickname, players.guild_id AS players_guild_id, anon_1.guilds_id AS anon_1_guilds_id
FROM (SELECT guilds.id AS guilds_id
FROM guilds) AS anon_1 JOIN players ON anon_1.guilds_id = players.guild_id;
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id ORDER BY guilds.id;
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;
-- --8<-- [end:loop]

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 0}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 2}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 3}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 4}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 5}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 6}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 7}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 8}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 9}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 0}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 1}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 2}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 3}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 4}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 5}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 6}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 7}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 8}

SELECT quests.id, quests.guild_id
FROM quests
WHERE %(param_1)s::INTEGER = quests.guild_id;
-- {'param_1': 9}

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id, quests_1.id AS id_2, quests_1.guild_id AS guild_id_1
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id LEFT OUTER JOIN quests AS quests_1 ON guilds.id = quests_1.guild_id ORDER BY guilds.id;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id ORDER BY guilds.id;

SELECT quests.guild_id, quests.id
FROM quests
WHERE quests.guild_id IN (%(primary_keys_1)s::INTEGER, %(primary_keys_2)s::INTEGER, %(primary_keys_3)s::INTEGER, %(primary_keys_4)s::INTEGER, %(primary_keys_5)s::INTEGER, %(primary_keys_6)s::INTEGER, %(primary_keys_7)s::INTEGER, %(primary_keys_8)s::INTEGER, %(primary_keys_9)s::INTEGER, %(primary_keys_10)s::INTEGER);
-- {'primary_keys_1': 0, 'primary_keys_2': 1, 'primary_keys_3': 2, 'primary_keys_4': 3, 'primary_keys_5': 4, 'primary_keys_6': 5, 'primary_keys_7': 6, 'primary_keys_8': 7, 'primary_keys_9': 8, 'primary_keys_10': 9}

ROLLBACK;
