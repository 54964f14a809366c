BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

INSERT INTO players (nickname, race, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 'elf', 1)

INSERT INTO players (nickname, race, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 'human', 1)

COMMIT;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

SELECT players.id, players.nickname, players.race, players.guild_id
FROM players
WHERE ? = players.guild_id ORDER BY players.id;
-- (1,)

ROLLBACK;
-- --8<-- [end:use]
