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

-- --8<-- [start:task]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Camelot'}

INSERT INTO players (nickname, level, guild_id) SELECT p0::VARCHAR, p1::INTEGER, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, %(guild_id__1)s::INTEGER, 1)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 9, 'guild_id__0': 1, 'nickname__1': 'Arthur', 'level__1': 4, 'guild_id__1': 1}

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Arthur'}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 5, 'players_id': 2}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.nickname;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:task]

ROLLBACK;
