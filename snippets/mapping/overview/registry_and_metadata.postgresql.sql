-- --8<-- [start:create]
BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE guild_members (
    guild_id INTEGER NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (guild_id, player_id),
    FOREIGN KEY(guild_id) REFERENCES guilds (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;
-- --8<-- [end:create]
