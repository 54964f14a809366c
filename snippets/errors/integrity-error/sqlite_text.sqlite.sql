BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (nickname),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', None)

COMMIT;

-- --8<-- [start:text]
BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', None)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Arthur', 9)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- (None, None)

ROLLBACK;
-- --8<-- [end:text]
