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

CREATE TABLE quests (
    id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- [(0, 'g0'), (1, 'g1'), (2, 'g2'), (3, 'g3'), (4, 'g4'), (5, 'g5'), (6, 'g6'), (7, 'g7'), (8, 'g8'), (9, 'g9')]

INSERT INTO players (id, nickname, guild_id) VALUES (?, ?, ?);
-- [(0, 'p0', 0), (1, 'p1', 0), (2, 'p2', 0), (3, 'p3', 0), (4, 'p4', 0), (5, 'p5', 1), (6, 'p6', 1), (7, 'p7', 1)  ... displaying 10 of 45 total bound parameter sets ...  (43, 'p43', 8), (44, 'p44', 8)]

INSERT INTO quests (id, guild_id) VALUES (?, ?);
-- [(0, 0), (1, 0), (2, 0), (3, 0), (4, 1), (5, 1), (6, 1), (7, 1)  ... displaying 10 of 40 total bound parameter sets ...  (38, 9), (39, 9)]

COMMIT;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (0,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (2,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (3,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (4,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (5,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (6,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (7,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (8,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (9,)
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
WHERE players.guild_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
-- (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
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
WHERE ? = players.guild_id;
-- (0,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (2,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (3,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (4,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (5,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (6,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (7,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (8,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (9,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (0,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (1,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (2,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (3,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (4,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (5,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (6,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (7,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (8,)

SELECT quests.id, quests.guild_id
FROM quests
WHERE ? = quests.guild_id;
-- (9,)

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
WHERE quests.guild_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
-- (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)

ROLLBACK;
