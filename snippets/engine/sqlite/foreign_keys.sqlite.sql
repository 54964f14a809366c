BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:off]
BEGIN (implicit);

INSERT INTO players (guild_id) VALUES (?);
-- (404,)

COMMIT;
-- --8<-- [end:off]

-- --8<-- [start:one]
BEGIN (implicit);

PRAGMA foreign_keys = ON;

PRAGMA foreign_keys;

BEGIN (implicit);

PRAGMA foreign_keys;

ROLLBACK;

ROLLBACK;
-- --8<-- [end:one]

-- --8<-- [start:listener]
BEGIN (implicit);

INSERT INTO players (guild_id) VALUES (?);
-- (404,)

ROLLBACK;
-- --8<-- [end:listener]
