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

-- --8<-- [start:filtered]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Arthur'}
-- --8<-- [end:filtered]

ROLLBACK;

-- --8<-- [start:whole]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE EXISTS (SELECT 1
FROM players
WHERE guilds.id = players.guild_id AND players.nickname = %(nickname_1)s::VARCHAR);
-- {'nickname_1': 'Arthur'}

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (%(primary_keys_1)s::INTEGER) ORDER BY players.id;
-- {'primary_keys_1': 1}
-- --8<-- [end:whole]

ROLLBACK;
