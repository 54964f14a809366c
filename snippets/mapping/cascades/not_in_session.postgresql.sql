BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:warning]
BEGIN (implicit);

INSERT INTO guilds DEFAULT VALUES RETURNING guilds.id;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:warning]

-- --8<-- [start:cured]
INSERT INTO players (guild_id) VALUES (%(guild_id)s::INTEGER) RETURNING players.id;
-- {'guild_id': 1}

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:cured]

ROLLBACK;
