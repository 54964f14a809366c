-- --8<-- [start:use]
BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (name) VALUES (%(name)s::VARCHAR) RETURNING guilds.id;
-- {'name': 'Round Table'}

INSERT INTO players (guild_id) VALUES (%(guild_id)s::INTEGER) RETURNING players.id;
-- {'guild_id': 1}

ROLLBACK;
-- --8<-- [end:use]
