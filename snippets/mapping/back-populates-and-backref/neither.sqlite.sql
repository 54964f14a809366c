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

-- --8<-- [start:run]
BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- [(1,), (2,)]

INSERT INTO players (guild_id) VALUES (?);
-- (2,)
-- --8<-- [end:run]

ROLLBACK;
