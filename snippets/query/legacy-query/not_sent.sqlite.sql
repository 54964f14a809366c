BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (?, ?);
-- (1, 'Avalon')

INSERT INTO players (id, nickname, guild_id) VALUES (?, ?, ?);
-- [(1, 'Merlin', 1), (2, 'Morgana', 1)]

COMMIT;

-- --8<-- [start:sent]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.guild_id AS players_guild_id
FROM players ORDER BY players.id;
-- --8<-- [end:sent]

-- --8<-- [start:mixed]
SELECT players.id, players.nickname, players.guild_id
FROM players ORDER BY players.id;
-- --8<-- [end:mixed]

ROLLBACK;
