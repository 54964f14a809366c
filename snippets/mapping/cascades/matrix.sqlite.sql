BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- [(None, 1), (None, 2)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id) ON DELETE CASCADE
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- [(None, 1), (None, 2)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- [(1,), (2,)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id) ON DELETE CASCADE
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- [(1,), (2,)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id) ON DELETE CASCADE
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- [(1,), (2,)]

DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id) ON DELETE CASCADE
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;
-- --8<-- [end:cell]

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id) ON DELETE SET NULL
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (id, guild_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

COMMIT;

-- --8<-- [start:cell]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

UPDATE players SET guild_id=? WHERE players.id = ?;
-- (None, 1)
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = ?;
-- (1,)
-- --8<-- [end:cell]

-- --8<-- [start:operations]
DELETE FROM guilds;
-- --8<-- [end:operations]

-- --8<-- [start:cell]
SELECT count(*) AS count_1, count(players.guild_id) AS count_2
FROM players;

ROLLBACK;
-- --8<-- [end:cell]
