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
-- ('Camelot',)

COMMIT;

-- --8<-- [start:guild]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Merlin', 1)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)

COMMIT;
-- --8<-- [end:guild]
