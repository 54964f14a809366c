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

-- --8<-- [start:loop]
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
-- --8<-- [end:loop]

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

-- --8<-- [start:other-way]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}
-- --8<-- [end:other-way]

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

-- --8<-- [start:unique]
BEGIN (implicit);

SELECT guilds.id, guilds.name, players_1.id AS id_1, players_1.nickname, players_1.level, players_1.guild_id
FROM guilds LEFT OUTER JOIN players AS players_1 ON guilds.id = players_1.guild_id;
-- --8<-- [end:unique]

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

-- --8<-- [start:join]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}
-- --8<-- [end:join]

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

-- --8<-- [start:limit]
BEGIN (implicit);

SELECT anon_1.id, anon_1.name, players_1.id AS id_1, players_1.nickname, players_1.level, players_1.guild_id
FROM (SELECT guilds.id AS id, guilds.name AS name
FROM guilds ORDER BY guilds.id
 LIMIT %(param_1)s::INTEGER) AS anon_1 LEFT OUTER JOIN players AS players_1 ON anon_1.id = players_1.guild_id ORDER BY anon_1.id;
-- {'param_1': 1}
-- --8<-- [end:limit]

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

-- --8<-- [start:contains]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id, guilds.id AS id_1, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}
-- --8<-- [end:contains]

ROLLBACK;
