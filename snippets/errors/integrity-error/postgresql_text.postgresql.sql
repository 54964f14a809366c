BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (nickname),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'guild_id': None}

COMMIT;

-- --8<-- [start:text]
BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'guild_id': None}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'guild_id': 9}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, guild_id) VALUES (%(nickname)s::VARCHAR, %(guild_id)s::INTEGER) RETURNING players.id;
-- {'nickname': None, 'guild_id': None}

ROLLBACK;
-- --8<-- [end:text]
