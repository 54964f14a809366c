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

-- --8<-- [start:link]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Kay', 1)

DELETE FROM players WHERE players.id = ?;
-- (1,)

SELECT players.nickname
FROM players;

DELETE FROM players WHERE players.id = ?;
-- (2,)

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)

SELECT players.nickname
FROM players;
-- --8<-- [end:link]

ROLLBACK;
