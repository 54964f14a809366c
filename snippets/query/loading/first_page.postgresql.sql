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

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- [{'id': 1, 'name': 'Round Table'}, {'id': 2, 'name': 'Avalon'}]

INSERT INTO players (id, nickname, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(guild_id)s::INTEGER);
-- [{'id': 1, 'nickname': 'Arthur', 'guild_id': 1}, {'id': 2, 'nickname': 'Lancelot', 'guild_id': 1}, {'id': 3, 'nickname': 'Morgana', 'guild_id': 2}]

COMMIT;

-- --8<-- [start:joinedload]
BEGIN (implicit);

SELECT anon_1.id, anon_1.name, players_1.id AS id_1, players_1.nickname, players_1.guild_id
FROM (SELECT guilds.id AS id, guilds.name AS name
FROM guilds ORDER BY guilds.id
 LIMIT %(param_1)s::INTEGER) AS anon_1 LEFT OUTER JOIN players AS players_1 ON anon_1.id = players_1.guild_id ORDER BY anon_1.id, players_1.id;
-- {'param_1': 1}
-- --8<-- [end:joinedload]

ROLLBACK;

-- --8<-- [start:join]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id ORDER BY guilds.id
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}
-- --8<-- [end:join]

ROLLBACK;

-- --8<-- [start:selectinload]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (%(primary_keys_1)s::INTEGER) ORDER BY players.id;
-- {'primary_keys_1': 1}
-- --8<-- [end:selectinload]

ROLLBACK;
