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

-- --8<-- [start:run]
BEGIN (implicit);

INSERT INTO guilds (id) VALUES (%(id)s::INTEGER);
-- [{'id': 1}, {'id': 2}]

INSERT INTO players (guild_id) VALUES (%(guild_id)s::INTEGER) RETURNING players.id;
-- {'guild_id': 2}
-- --8<-- [end:run]

ROLLBACK;
