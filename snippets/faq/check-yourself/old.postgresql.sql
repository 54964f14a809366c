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
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) SELECT p0::VARCHAR FROM (VALUES (%(name__0)s::VARCHAR, 0), (%(name__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING guilds.id, guilds.id AS id__1;
-- {'name__0': 'Avalon', 'name__1': 'Camelot'}

INSERT INTO players (nickname, level, guild_id) SELECT p0::VARCHAR, p1::INTEGER, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, %(guild_id__2)s::INTEGER, 2)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 10, 'guild_id__0': 1, 'nickname__1': 'Morgana', 'level__1': 7, 'guild_id__1': 1, 'nickname__2': 'Arthur', 'level__2': 5, 'guild_id__2': 2}

COMMIT;

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
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) SELECT p0::VARCHAR FROM (VALUES (%(name__0)s::VARCHAR, 0), (%(name__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING guilds.id, guilds.id AS id__1;
-- {'name__0': 'Avalon', 'name__1': 'Camelot'}

INSERT INTO players (nickname, level, guild_id) SELECT p0::VARCHAR, p1::INTEGER, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, %(guild_id__2)s::INTEGER, 2)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 10, 'guild_id__0': 1, 'nickname__1': 'Morgana', 'level__1': 7, 'guild_id__1': 1, 'nickname__2': 'Arthur', 'level__2': 5, 'guild_id__2': 2}

COMMIT;

-- --8<-- [start:row]
BEGIN (implicit);

SELECT 'Merlin' AS nickname;
-- --8<-- [end:row]

ROLLBACK;

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
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) SELECT p0::VARCHAR FROM (VALUES (%(name__0)s::VARCHAR, 0), (%(name__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING guilds.id, guilds.id AS id__1;
-- {'name__0': 'Avalon', 'name__1': 'Camelot'}

INSERT INTO players (nickname, level, guild_id) SELECT p0::VARCHAR, p1::INTEGER, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, %(guild_id__2)s::INTEGER, 2)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 10, 'guild_id__0': 1, 'nickname__1': 'Morgana', 'level__1': 7, 'guild_id__1': 1, 'nickname__2': 'Arthur', 'level__2': 5, 'guild_id__2': 2}

COMMIT;

-- --8<-- [start:query]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id;

SELECT guilds.id AS guilds_id, guilds.name AS guilds_name
FROM guilds JOIN players ON guilds.id = players.guild_id;
-- --8<-- [end:query]

ROLLBACK;
