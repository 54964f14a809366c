BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

-- --8<-- [start:join]
BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'Round Table'}

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'guild_id': 1}

SELECT players.nickname, guilds.name
FROM players JOIN guilds ON guilds.id = players.guild_id;
-- --8<-- [end:join]

ROLLBACK;
