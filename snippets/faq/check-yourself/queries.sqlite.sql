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

-- --8<-- [start:row]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:row]

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

-- --8<-- [start:nobody]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.nickname = ?;
-- ('Mordred',)

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players
WHERE players.nickname = ?;
-- ('Mordred',)
-- --8<-- [end:nobody]

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

-- --8<-- [start:lost]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players;
-- --8<-- [end:lost]

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

-- --8<-- [start:sum]
BEGIN (implicit);

SELECT sum(players.level) AS sum_1
FROM players
WHERE players.level > ?;
-- (50,)
-- --8<-- [end:sum]

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

-- --8<-- [start:null]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Nimue', 1, None)

SELECT players.nickname
FROM players
WHERE players.guild_id != ?;
-- (1,)
-- --8<-- [end:null]

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

-- --8<-- [start:read-once]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.guild_id
FROM players ORDER BY players.id;
-- --8<-- [end:read-once]

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

-- --8<-- [start:and]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.level = ?;
-- (7,)
-- --8<-- [end:and]

ROLLBACK;
