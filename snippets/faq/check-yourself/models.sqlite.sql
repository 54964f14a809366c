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
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Avalon',)

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Camelot',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 10, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Morgana', 7, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 5, 2)

COMMIT;

-- --8<-- [start:default]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)
-- --8<-- [end:default]

ROLLBACK;

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
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Avalon',)

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Camelot',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 10, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Morgana', 7, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 5, 2)

COMMIT;

-- --8<-- [start:typo]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:typo]

ROLLBACK;

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
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Avalon',)

INSERT INTO guilds (name) VALUES (?) RETURNING id;
-- ('Camelot',)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 10, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Morgana', 7, 1)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 5, 2)

COMMIT;

-- --8<-- [start:raw-insert]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES ('Nimue');
-- --8<-- [end:raw-insert]

ROLLBACK;
