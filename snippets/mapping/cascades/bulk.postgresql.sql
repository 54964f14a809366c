BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO players (id, guild_id) VALUES (%(id)s::INTEGER, %(guild_id)s::INTEGER);
-- [{'id': 1, 'guild_id': 1}, {'id': 2, 'guild_id': 1}]

COMMIT;

-- --8<-- [start:failing]
BEGIN (implicit);

DELETE FROM guilds WHERE guilds.id = %(id_1)s::INTEGER;
-- {'id_1': 1}
-- --8<-- [end:failing]

ROLLBACK;

-- --8<-- [start:cured]
BEGIN (implicit);

DELETE FROM players WHERE players.guild_id = %(guild_id_1)s::INTEGER;
-- {'guild_id_1': 1}

DELETE FROM guilds WHERE guilds.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:cured]

ROLLBACK;
