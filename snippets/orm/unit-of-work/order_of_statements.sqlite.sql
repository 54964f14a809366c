BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Old Camp',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Arthur', 4, None)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Morgana', 1, 1)

COMMIT;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (2,)

-- --8<-- [start:flush]
INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

UPDATE players SET level=? WHERE players.id = ?;
-- (5, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Merlin', 1, 2)

DELETE FROM players WHERE players.id = ?;
-- (2,)

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:flush]

ROLLBACK;
