BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

-- --8<-- [start:collection]
SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)
-- --8<-- [end:collection]

ROLLBACK;
