BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- (1, 1)

COMMIT;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

-- --8<-- [start:delete]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;

DELETE FROM players WHERE players.id = ?;
-- (1,)

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;

COMMIT;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:delete]
