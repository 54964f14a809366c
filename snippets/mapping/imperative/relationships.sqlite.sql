BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    class VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

INSERT INTO players (nickname, class, guild_id) VALUES (?, ?, ?);
-- ('Merlin', 'wizard', 1)

SELECT players.guild_id
FROM players;

ROLLBACK;
-- --8<-- [end:use]
