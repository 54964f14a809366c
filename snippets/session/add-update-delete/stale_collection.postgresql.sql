BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
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

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'guild_id': 1}

COMMIT;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

-- --8<-- [start:collection]
SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

COMMIT;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}
-- --8<-- [end:collection]

ROLLBACK;
