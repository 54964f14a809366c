-- --8<-- [start:sent]
BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (guild_id) VALUES (?);
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.guild_id, guilds_1.id AS id_1
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id;

SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

ROLLBACK;

BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (?);
-- (1,)

INSERT INTO players (guild_id) VALUES (?);
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.guild_id, guilds_1.id AS id_1
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id;

SELECT players.id, players.guild_id
FROM players
WHERE ? = players.guild_id;
-- (1,)

ROLLBACK;
-- --8<-- [end:sent]
