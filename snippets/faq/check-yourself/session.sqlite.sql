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

-- --8<-- [start:data]
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
-- --8<-- [end:data]

-- --8<-- [start:id]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)
-- --8<-- [end:id]

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

-- --8<-- [start:data]
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
-- --8<-- [end:data]

-- --8<-- [start:no-commit]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:no-commit]

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

-- --8<-- [start:data]
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
-- --8<-- [end:data]

-- --8<-- [start:autoflush]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:autoflush]

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

-- --8<-- [start:data]
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
-- --8<-- [end:data]

-- --8<-- [start:rolled-back]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)

ROLLBACK;
-- --8<-- [end:rolled-back]

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

-- --8<-- [start:data]
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
-- --8<-- [end:data]

-- --8<-- [start:savepoint]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (11, 1)

SAVEPOINT sa_savepoint_1;

UPDATE players SET level=? WHERE players.id = ?;
-- (12, 1)

ROLLBACK TO SAVEPOINT sa_savepoint_1;

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:savepoint]

ROLLBACK;
