BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
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

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (guild_id) SELECT p0::INTEGER FROM (VALUES (%(guild_id__0)s::INTEGER, 0), (%(guild_id__1)s::INTEGER, 1), (%(guild_id__2)s::INTEGER, 2), (%(guild_id__3)s::INTEGER, 3), (%(guild_id__4)s::INTEGER, 4), (%(guild_id__5)s::INTEGER, 5), (%(guild_id__6)s::INTEGER, 6), (%(guild_id__7)s::INTEGER, 7), (%(guild_id__8)s::INTEGER, 8), (%(guild_id__9)s::INTEGER, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'guild_id__0': 1, 'guild_id__1': 1, 'guild_id__2': 1, 'guild_id__3': 1, 'guild_id__4': 1, 'guild_id__5': 1, 'guild_id__6': 1, 'guild_id__7': 1, 'guild_id__8': 1, 'guild_id__9': 1}

INSERT INTO quests (guild_id) SELECT p0::INTEGER FROM (VALUES (%(guild_id__0)s::INTEGER, 0), (%(guild_id__1)s::INTEGER, 1), (%(guild_id__2)s::INTEGER, 2), (%(guild_id__3)s::INTEGER, 3), (%(guild_id__4)s::INTEGER, 4), (%(guild_id__5)s::INTEGER, 5), (%(guild_id__6)s::INTEGER, 6), (%(guild_id__7)s::INTEGER, 7), (%(guild_id__8)s::INTEGER, 8), (%(guild_id__9)s::INTEGER, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING quests.id, quests.id AS id__1;
-- {'guild_id__0': 1, 'guild_id__1': 1, 'guild_id__2': 1, 'guild_id__3': 1, 'guild_id__4': 1, 'guild_id__5': 1, 'guild_id__6': 1, 'guild_id__7': 1, 'guild_id__8': 1, 'guild_id__9': 1}

COMMIT;

-- --8<-- [start:rows]
BEGIN (implicit);

SELECT guilds.id, players_1.id AS id_1, players_1.guild_id, quests_1.id AS id_2, quests_1.guild_id AS guild_id_1
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id LEFT OUTER JOIN quests AS quests_1 ON guilds.id = quests_1.guild_id;

SELECT guilds.id
FROM guilds;

SELECT players.guild_id, players.id
FROM players
WHERE players.guild_id IN (%(primary_keys_1)s::INTEGER);
-- {'primary_keys_1': 1}

SELECT guilds.id
FROM guilds;

SELECT quests.guild_id, quests.id
FROM quests
WHERE quests.guild_id IN (%(primary_keys_1)s::INTEGER);
-- {'primary_keys_1': 1}
-- --8<-- [end:rows]

ROLLBACK;
