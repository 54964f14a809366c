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

-- --8<-- [start:error]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:error]

ROLLBACK;

-- --8<-- [start:cure]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (%(primary_keys_1)s::INTEGER, %(primary_keys_2)s::INTEGER) ORDER BY players.id;
-- {'primary_keys_1': 1, 'primary_keys_2': 2}
-- --8<-- [end:cure]

ROLLBACK;
