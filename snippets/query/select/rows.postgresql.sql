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

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Avalon'}

INSERT INTO players (id, nickname, level, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'level': 9, 'guild_id': 1}, {'id': 2, 'nickname': 'Arthur', 'level': 7, 'guild_id': 1}]

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;
-- --8<-- [end:objects]

-- --8<-- [start:pairs]
SELECT players.id, players.nickname, players.level, players.guild_id, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id ORDER BY players.id;
-- --8<-- [end:pairs]

-- --8<-- [start:columns]
SELECT players.nickname, players.level
FROM players ORDER BY players.id
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}
-- --8<-- [end:columns]

-- --8<-- [start:dropped]
SELECT players.nickname, players.level
FROM players ORDER BY players.id;
-- --8<-- [end:dropped]

ROLLBACK;
