BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
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

INSERT INTO guilds (id) VALUES (?);
-- (1,)

COMMIT;

-- --8<-- [start:options]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:options]

ROLLBACK;
