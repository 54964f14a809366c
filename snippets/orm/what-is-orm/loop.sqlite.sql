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

INSERT INTO guilds (id, name) VALUES (?, ?);
-- [(1, 'Camelot'), (2, 'Avalon'), (3, 'Cornwall')]

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Morgana', 2)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Tristan', 3)

COMMIT;

-- --8<-- [start:loop]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (2,)

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (3,)
-- --8<-- [end:loop]

ROLLBACK;

-- --8<-- [start:join]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id, guilds_1.id AS id_1, guilds_1.name
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id ORDER BY players.id;
-- --8<-- [end:join]

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players;

UPDATE players SET guild_id=? WHERE players.id = ?;
-- [(1, 2), (1, 3)]

COMMIT;

-- --8<-- [start:one-guild]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:one-guild]

ROLLBACK;
