BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Camelot',)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Merlin', 1)

INSERT INTO players (nickname, guild_id) VALUES (?, ?) RETURNING id;
-- ('Nimue', None)

COMMIT;

-- --8<-- [start:join]
BEGIN (implicit);

SELECT players.nickname, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id;

SELECT players.nickname, guilds.name
FROM players LEFT OUTER JOIN guilds ON guilds.id = players.guild_id ORDER BY players.id;
-- --8<-- [end:join]

ROLLBACK;
