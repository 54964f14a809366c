BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:assign]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

INSERT INTO players (guild_id) VALUES (?);
-- (1,)
-- --8<-- [end:assign]

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT players.id, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)
-- --8<-- [end:read]

-- --8<-- [start:leave]
UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:leave]

ROLLBACK;
