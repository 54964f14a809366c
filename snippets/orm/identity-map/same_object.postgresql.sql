BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds DEFAULT VALUES RETURNING guilds.id;

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'guild_id': 1}

COMMIT;

-- --8<-- [start:three-ways]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}
-- --8<-- [end:three-ways]

-- --8<-- [start:columns]
SELECT players.id, players.nickname
FROM players;

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:columns]

ROLLBACK;
