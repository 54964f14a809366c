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

-- --8<-- [start:flush]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- (None, 1, None)

ROLLBACK;
-- --8<-- [end:flush]

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

-- --8<-- [start:detached]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:detached]

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

-- --8<-- [start:two-sessions]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:two-sessions]

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

-- --8<-- [start:begun]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:begun]

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

-- --8<-- [start:savepoint]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- (None, 1, None)

ROLLBACK TO SAVEPOINT sa_savepoint_1;

COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:savepoint]

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

-- --8<-- [start:stale]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.id = ?;
-- (1,)

DELETE FROM players WHERE id = 1;

UPDATE players SET level=? WHERE players.id = ?;
-- (11, 1)

ROLLBACK;
-- --8<-- [end:stale]

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

-- --8<-- [start:next]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- (None, 1, None)

ROLLBACK;
-- --8<-- [end:next]
