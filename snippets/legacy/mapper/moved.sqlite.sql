BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Avalon',)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Morgana', 1)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.nickname;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.nickname DESC;

ROLLBACK;
-- --8<-- [end:use]
