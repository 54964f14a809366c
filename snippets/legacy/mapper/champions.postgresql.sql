BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
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

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (id, nickname, level, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'level': 70, 'guild_id': 1}, {'id': 2, 'nickname': 'Arthur', 'level': 30, 'guild_id': 1}]

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT anon_1.id, anon_1.nickname, anon_1.level, anon_1.guild_id
FROM (SELECT players.id AS id, players.nickname AS nickname, players.level AS level, players.guild_id AS guild_id
FROM players
WHERE players.level > %(level_1)s::INTEGER) AS anon_1
WHERE %(param_1)s::INTEGER = anon_1.guild_id;
-- {'level_1': 50, 'param_1': 1}

ROLLBACK;
-- --8<-- [end:read]
