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

-- --8<-- [start:mark]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)
-- --8<-- [end:mark]

-- --8<-- [start:flush]
DELETE FROM players WHERE players.id = ?;
-- [(1,), (2,)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:flush]

ROLLBACK;
