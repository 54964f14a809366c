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
-- [(1,), (2,)]

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:remove]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:remove]

-- --8<-- [start:move]
SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (2,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (2, 2)

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:move]

-- --8<-- [start:pending]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (2,)

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:pending]

ROLLBACK;
