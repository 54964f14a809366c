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

SELECT 'Merlin' AS nickname;
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

-- --8<-- [start:query]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id;

SELECT guilds.id AS guilds_id, guilds.name AS guilds_name
FROM guilds JOIN players ON guilds.id = players.guild_id;
-- --8<-- [end:query]

ROLLBACK;
