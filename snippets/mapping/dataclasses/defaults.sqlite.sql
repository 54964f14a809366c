BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
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

INSERT INTO guilds (id) VALUES (?);
-- (1,)

COMMIT;

-- --8<-- [start:foreign-key]
BEGIN (implicit);

INSERT INTO players (nickname, race, guild_id) VALUES (?, ?, ?);
-- ('Merlin', 'human', 1)

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:foreign-key]

-- --8<-- [start:explicit]
INSERT INTO players (nickname, race, guild_id) VALUES (?, ?, ?);
-- ('Arthur', 'human', None)
-- --8<-- [end:explicit]

UPDATE players SET race=? WHERE players.nickname = ?;
-- ('elf', 'Merlin')

COMMIT;

-- --8<-- [start:merge]
BEGIN (implicit);

SELECT players.nickname, players.race, players.guild_id
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

UPDATE players SET guild_id=? WHERE players.nickname = ?;
-- (None, 'Merlin')

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.race, players.guild_id
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:merge]

ROLLBACK;
