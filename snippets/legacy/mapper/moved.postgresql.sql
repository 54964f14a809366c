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

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Avalon'}

INSERT INTO players (nickname, guild_id) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(guild_id__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(guild_id__1)s::INTEGER, 1)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Morgana', 'guild_id__0': 1, 'nickname__1': 'Merlin', 'guild_id__1': 1}

COMMIT;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id ORDER BY players.nickname;
-- {'param_1': 1}

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.nickname DESC;

ROLLBACK;
-- --8<-- [end:use]
