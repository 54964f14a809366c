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
-- [(1, 'Round Table'), (2, 'Avalon')]

INSERT INTO players (id, nickname, guild_id) VALUES (?, ?, ?);
-- [(1, 'Arthur', 1), (2, 'Lancelot', 1), (3, 'Morgana', 2)]

COMMIT;

-- --8<-- [start:lazy]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (2,)
-- --8<-- [end:lazy]

ROLLBACK;

-- --8<-- [start:selectin]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds ORDER BY guilds.id;

SELECT players.guild_id, players.id, players.nickname
FROM players
WHERE players.guild_id IN (?, ?) ORDER BY players.id;
-- (1, 2)
-- --8<-- [end:selectin]

ROLLBACK;
