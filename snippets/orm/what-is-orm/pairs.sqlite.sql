-- --8<-- [start:table]
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
-- --8<-- [end:table]

-- --8<-- [start:row]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Merlin', 9, None)

SELECT id, nickname, level FROM players;
-- --8<-- [end:row]

-- --8<-- [start:column]
UPDATE players SET level=? WHERE players.id = ?;
-- (10, 1)
-- --8<-- [end:column]

-- --8<-- [start:key]
INSERT INTO guilds (name) VALUES (?);
-- ('Camelot',)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (1, 1)
-- --8<-- [end:key]

ROLLBACK;
