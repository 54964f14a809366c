BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'Avalon'}

INSERT INTO players (id, nickname, guild_id) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(guild_id)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'guild_id': 1}, {'id': 2, 'nickname': 'Morgana', 'guild_id': 1}]

COMMIT;

-- --8<-- [start:first]
BEGIN (implicit);

SELECT players.nickname AS players_nickname
FROM players ORDER BY players.id
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}

SELECT players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:first]

ROLLBACK;
