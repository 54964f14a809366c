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

INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', None)

ROLLBACK;
-- --8<-- [end:error]

-- --8<-- [start:cure]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.name = ?;
-- ('Round Table',)

INSERT INTO players (nickname, guild_id) VALUES (?, ?);
-- ('Merlin', 1)
-- --8<-- [end:cure]

ROLLBACK;
