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

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- [(1, 'Round Table'), (2, 'Avalon')]

INSERT INTO players (id, nickname, guild_id) VALUES (?, ?, ?);
-- [(1, 'Arthur', 1), (2, 'Lancelot', 1), (3, 'Morgana', 2)]

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id ORDER BY guilds.id, players_1.id;
-- --8<-- [end:error]

-- --8<-- [start:cure]
SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id ORDER BY guilds.id, players_1.id;
-- --8<-- [end:cure]

-- --8<-- [start:contained]
SELECT players.id, players.nickname, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id;
-- --8<-- [end:contained]

-- --8<-- [start:join]
SELECT guilds.id, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id ORDER BY guilds.id;
-- --8<-- [end:join]

ROLLBACK;
