-- --8<-- [start:create]
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
-- --8<-- [end:create]

-- --8<-- [start:again]
BEGIN (implicit);

COMMIT;
-- --8<-- [end:again]

-- --8<-- [start:unchecked]
BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

ROLLBACK;
-- --8<-- [end:unchecked]

-- --8<-- [start:drop]
BEGIN (implicit);

DROP TABLE players;

DROP TABLE guilds;

COMMIT;
-- --8<-- [end:drop]
