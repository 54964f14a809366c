BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO guilds (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'Round Table'}

INSERT INTO players (id, guild_id) VALUES (%(id)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'guild_id': 1}, {'id': 2, 'guild_id': 99}]

SELECT guilds.id, guilds.name
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 99}
-- --8<-- [end:use]

ROLLBACK;
