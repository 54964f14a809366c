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

-- --8<-- [start:old]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname, players.guild_id AS players_guild_id
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}
-- --8<-- [end:old]

ROLLBACK;

-- --8<-- [start:new]
BEGIN (implicit);

SELECT players.id, players.nickname, players.guild_id
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}
-- --8<-- [end:new]

ROLLBACK;
