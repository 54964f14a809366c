BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) SELECT p0::VARCHAR FROM (VALUES (%(name__0)s::VARCHAR, 0), (%(name__1)s::VARCHAR, 1), (%(name__2)s::VARCHAR, 2)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING guilds.id, guilds.id AS id__1;
-- {'name__0': 'Round Table', 'name__1': 'Avalon', 'name__2': 'Camelot'}

INSERT INTO players (nickname, level, guild_id) SELECT p0::VARCHAR, p1::INTEGER, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, %(guild_id__2)s::INTEGER, 2), (%(nickname__3)s::VARCHAR, %(level__3)s::INTEGER, %(guild_id__3)s::INTEGER, 3), (%(nickname__4)s::VARCHAR, %(level__4)s::INTEGER, %(guild_id__4)s::INTEGER, 4), (%(nickname__5)s::VARCHAR, %(level__5)s::INTEGER, %(guild_id__5)s::INTEGER, 5)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Round Table 1', 'level__0': 1, 'guild_id__0': 1, 'nickname__1': 'Round Table 2', 'level__1': 2, 'guild_id__1': 1, 'nickname__2': 'Avalon 1', 'level__2': 1, 'guild_id__2': 2, 'nickname__3': 'Avalon 2', 'level__3': 2, 'guild_id__3': 2, 'nickname__4': 'Camelot 1', 'level__4': 1, 'guild_id__4': 3, 'nickname__5': 'Camelot 2', 'level__5': 2, 'guild_id__5': 3}

COMMIT;

-- --8<-- [start:collections]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 2}

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 3}

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

SELECT players.guild_id, players.id, players.nickname, players.level
FROM players
WHERE players.guild_id IN (%(primary_keys_1)s::INTEGER, %(primary_keys_2)s::INTEGER, %(primary_keys_3)s::INTEGER);
-- {'primary_keys_1': 1, 'primary_keys_2': 2, 'primary_keys_3': 3}

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.level, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id
WHERE players.level > %(level_1)s::INTEGER;
-- {'level_1': 1}

ROLLBACK;
-- --8<-- [end:collections]

-- --8<-- [start:columns]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;

SELECT players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;
-- --8<-- [end:columns]
