BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id) ON DELETE CASCADE
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (id, guild_id) VALUES (%(id)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'guild_id': 1}, {'id': 2, 'guild_id': 1}]

COMMIT;

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM guilds WHERE guilds.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:delete]

ROLLBACK;

-- --8<-- [start:loaded]
BEGIN (implicit);

SELECT players.id, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM guilds WHERE guilds.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT players.id, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.guild_id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:loaded]

ROLLBACK;
