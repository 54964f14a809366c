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
-- {'id': 1, 'name': 'Round Table'}

COMMIT;

-- --8<-- [start:id]
BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Nimue', 'guild_id': 1}

COMMIT;
-- --8<-- [end:id]
