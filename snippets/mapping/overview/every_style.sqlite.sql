-- --8<-- [start:sent]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;
-- --8<-- [end:sent]
