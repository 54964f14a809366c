-- --8<-- [start:sent]
BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (guild_id) VALUES (%(guild_id)s::INTEGER) RETURNING players.id;
-- {'guild_id': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.guild_id, guilds_1.id AS id_1
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id;

SELECT players.id, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

ROLLBACK;

BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (guild_id) VALUES (%(guild_id)s::INTEGER) RETURNING players.id;
-- {'guild_id': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.guild_id, guilds_1.id AS id_1
FROM players LEFT OUTER JOIN guilds AS guilds_1 ON guilds_1.id = players.guild_id;

SELECT players.id, players.guild_id
FROM players
WHERE %(param_1)s::INTEGER = players.guild_id;
-- {'param_1': 1}

ROLLBACK;
-- --8<-- [end:sent]
