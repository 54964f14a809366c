BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:task]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Camelot',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 9, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 4, 1)

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

UPDATE players SET level=? WHERE players.id = ?;
-- (5, 2)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.nickname;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:task]

ROLLBACK;
