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

-- --8<-- [start:first]
BEGIN (implicit);

SELECT players.nickname AS players_nickname
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?;
-- (1, 0)

SELECT players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:first]

ROLLBACK;
