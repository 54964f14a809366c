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
-- [{'id': 1, 'name': 'Camelot'}, {'id': 2, 'name': 'Avalon'}, {'id': 3, 'name': 'Cornwall'}]

INSERT INTO players (nickname, guild_id) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(guild_id__2)s::INTEGER, 2)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'guild_id__0': 1, 'nickname__1': 'Morgana', 'guild_id__1': 2, 'nickname__2': 'Tristan', 'guild_id__2': 3}

COMMIT;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:join]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id ORDER BY players.id;
-- --8<-- [end:join]

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players;

UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- [{'guild_id': 1, 'players_id': 2}, {'guild_id': 1, 'players_id': 3}]

COMMIT;

-- --8<-- [start:one-guild]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:one-guild]

ROLLBACK;
