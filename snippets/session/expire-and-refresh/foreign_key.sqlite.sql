BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
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

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Round Table')

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (2, 'Avalon')

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- (1, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

-- --8<-- [start:stale]
SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (2, 1)

SELECT players.id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (2,)
-- --8<-- [end:stale]

-- --8<-- [start:assigned]
SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (1, 1)
-- --8<-- [end:assigned]

ROLLBACK;
