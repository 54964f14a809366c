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

-- --8<-- [start:cure]
BEGIN (implicit);

SELECT anon_1.id, anon_1.nickname, anon_1.guild_id
FROM (SELECT players.id AS id, players.nickname AS nickname, players.guild_id AS guild_id
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?) AS anon_1
WHERE anon_1.nickname = ?;
-- (1, 0, 'Merlin')
-- --8<-- [end:cure]

ROLLBACK;
