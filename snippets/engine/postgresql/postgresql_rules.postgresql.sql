BEGIN (implicit);

CREATE TABLE "Guilds" (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR(7) NOT NULL,
    level INTEGER,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES "Guilds" (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) SELECT p0::VARCHAR, p1::INTEGER, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, %(guild_id__2)s::INTEGER, 2)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 9, 'guild_id__0': None, 'nickname__1': 'Arthur', 'level__1': None, 'guild_id__1': None, 'nickname__2': 'Morgana', 'level__2': 7, 'guild_id__2': None}

COMMIT;

-- --8<-- [start:like]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.nickname LIKE %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'merlin'}
-- --8<-- [end:like]

-- --8<-- [start:order]
SELECT players.nickname
FROM players ORDER BY players.level;
-- --8<-- [end:order]

-- --8<-- [start:cyrillic]
SELECT %(param_1)s::VARCHAR ILIKE %(param_2)s::VARCHAR AS anon_1;
-- {'param_1': 'Мерлин', 'param_2': 'мерлин'}
-- --8<-- [end:cyrillic]

ROLLBACK;

-- --8<-- [start:save]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Guinevere', 'level': None, 'guild_id': None}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Uther', 'level': 'seven', 'guild_id': None}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Gawain', 'level': None, 'guild_id': 404}

ROLLBACK;
-- --8<-- [end:save]

-- --8<-- [start:names]
BEGIN (implicit);

SELECT count(*) FROM Guilds;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) FROM "Guilds";

ROLLBACK;

BEGIN (implicit);

SELECT count("Guilds".id) AS count_1
FROM "Guilds";

ROLLBACK;
-- --8<-- [end:names]
