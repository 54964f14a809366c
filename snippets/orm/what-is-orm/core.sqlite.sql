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

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Camelot',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- [('Merlin', 9, 1), ('Arthur', 4, 1)]

UPDATE players SET level=(players.level + ?) WHERE players.nickname = ?;
-- (1, 'Arthur')

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.level, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id ORDER BY players.nickname;
-- --8<-- [end:task]

ROLLBACK;
