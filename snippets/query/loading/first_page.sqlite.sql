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

-- --8<-- [start:joinedload]
BEGIN (implicit);

SELECT anon_1.id, anon_1.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id
FROM (SELECT guilds.id AS id, guilds.name AS name
FROM guilds ORDER BY guilds.id
 LIMIT ? OFFSET ?) AS anon_1 LEFT OUTER JOIN players AS players_1 ON anon_1.id = players_1.guild_id ORDER BY anon_1.id, players_1.id;
-- (1, 0)
-- --8<-- [end:joinedload]

ROLLBACK;

-- --8<-- [start:join]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id ORDER BY guilds.id
 LIMIT ? OFFSET ?;
-- (1, 0)
-- --8<-- [end:join]

ROLLBACK;

-- --8<-- [start:selectinload]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id
 LIMIT ? OFFSET ?;
-- (1, 0)

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (?) ORDER BY players.id;
-- (1,)
-- --8<-- [end:selectinload]

ROLLBACK;
