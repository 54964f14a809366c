BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- [(None, 1), (None, 2)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.guild_id
FROM players ORDER BY players.id;
-- --8<-- [end:delete]

ROLLBACK;
