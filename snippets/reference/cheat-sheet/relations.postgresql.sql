BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:link]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Round Table'}

INSERT INTO players (nickname, guild_id) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(guild_id__1)s::INTEGER, 1)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'guild_id__0': 1, 'nickname__1': 'Kay', 'guild_id__1': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT players.nickname
FROM players;

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 2}

DELETE FROM guilds WHERE guilds.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT players.nickname
FROM players;
-- --8<-- [end:link]

ROLLBACK;
