-- --8<-- [start:connect]
BEGIN (implicit);

SELECT %(param_1)s::INTEGER AS anon_1;
-- {'param_1': 1}
-- --8<-- [end:connect]

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

-- --8<-- [start:not-committed]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Nimue', 'level': 1}

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:not-committed]

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

-- --8<-- [start:checkouts]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM players;

COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:checkouts]

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

-- --8<-- [start:altered]
BEGIN (implicit);

CREATE TABLE items (
    id INTEGER
);

COMMIT;

BEGIN (implicit);

COMMIT;
-- --8<-- [end:altered]
