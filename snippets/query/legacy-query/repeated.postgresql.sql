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

-- --8<-- [start:guilds]
BEGIN (implicit);

SELECT guilds.id AS guilds_id, guilds.name AS guilds_name
FROM guilds JOIN players ON guilds.id = players.guild_id;

SELECT guilds.id, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id;

SELECT guilds.id, guilds.name
FROM guilds JOIN players ON guilds.id = players.guild_id;
-- --8<-- [end:guilds]

-- --8<-- [start:count]
SELECT count(*) AS count_1
FROM (SELECT guilds.id AS guilds_id, guilds.name AS guilds_name
FROM guilds JOIN players ON guilds.id = players.guild_id) AS anon_1;
-- --8<-- [end:count]

ROLLBACK;
