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

-- --8<-- [start:warning]
BEGIN (implicit);

INSERT INTO guilds DEFAULT VALUES;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:warning]

-- --8<-- [start:cured]
INSERT INTO players (guild_id) VALUES (?);
-- (1,)

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:cured]

ROLLBACK;
