BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Round Table')

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 99)]

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (99,)
-- --8<-- [end:use]

ROLLBACK;
