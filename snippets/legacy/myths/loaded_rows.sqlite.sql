BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
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

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO players (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO quests (guild_id) VALUES (?) RETURNING id;
-- (1,)

COMMIT;

-- --8<-- [start:rows]
BEGIN (implicit);

SELECT guilds.id, players_1.id AS id_1, players_1.guild_id, quests_1.id AS id_2, quests_1.guild_id AS guild_id_1
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id LEFT OUTER JOIN quests AS quests_1 ON guilds.id = quests_1.guild_id;

SELECT guilds.id
FROM guilds;

SELECT players.guild_id, players.id
FROM players
WHERE players.guild_id IN (?);
-- (1,)

SELECT guilds.id
FROM guilds;

SELECT quests.guild_id, quests.id
FROM quests
WHERE quests.guild_id IN (?);
-- (1,)
-- --8<-- [end:rows]

ROLLBACK;
