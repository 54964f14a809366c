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

INSERT INTO players (nickname, level, guild_id) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'nickname': 'Merlin', 'level': 9, 'guild_id': 1}, {'nickname': 'Arthur', 'level': 4, 'guild_id': 1}]

UPDATE players SET level=(players.level + %(level_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'level_1': 1, 'nickname_1': 'Arthur'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.level, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id ORDER BY players.nickname;
-- --8<-- [end:task]

ROLLBACK;
