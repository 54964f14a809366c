BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Round Table')

COMMIT;

-- --8<-- [start:id]
BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Nimue', 1)

COMMIT;
-- --8<-- [end:id]
