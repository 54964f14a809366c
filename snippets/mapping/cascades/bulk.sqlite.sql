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

-- --8<-- [start:failing]
BEGIN (implicit);

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:failing]

ROLLBACK;

-- --8<-- [start:cured]
BEGIN (implicit);

DELETE FROM players WHERE players.guild_id = ?;
-- (1,)

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:cured]

ROLLBACK;
