BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (nickname),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

COMMIT;

-- --8<-- [start:foreign-key]
BEGIN (implicit);

INSERT INTO players (nickname, race, guild_id) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR, %(guild_id)s::INTEGER);
-- {'nickname': 'Merlin', 'race': 'human', 'guild_id': 1}

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:foreign-key]

-- --8<-- [start:explicit]
INSERT INTO players (nickname, race, guild_id) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR, %(guild_id)s::INTEGER);
-- {'nickname': 'Arthur', 'race': 'human', 'guild_id': None}
-- --8<-- [end:explicit]

UPDATE players SET race=%(race)s::VARCHAR WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'race': 'elf', 'players_nickname': 'Merlin'}

COMMIT;

-- --8<-- [start:merge]
BEGIN (implicit);

SELECT players.nickname, players.race, players.guild_id
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}

UPDATE players SET guild_id=%(guild_id)s::INTEGER WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'guild_id': None, 'players_nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.race, players.guild_id
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}
-- --8<-- [end:merge]

ROLLBACK;
