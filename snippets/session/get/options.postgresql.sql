BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
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

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

COMMIT;

-- --8<-- [start:options]
BEGIN (implicit);

SELECT guilds.id
FROM guilds
WHERE guilds.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:options]

ROLLBACK;
