-- --8<-- [start:create]
BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE items (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    level INTEGER NOT NULL,
    gold NUMERIC(10, 2),
    joined DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    settings JSON,
    guild_id INTEGER,
    PRIMARY KEY (id),
    CHECK (level > 0),
    UNIQUE (nickname),
    FOREIGN KEY(guild_id) REFERENCES guilds (id)
);

CREATE INDEX ix_players_level ON players (level);

CREATE TABLE player_items (
    player INTEGER NOT NULL,
    item INTEGER NOT NULL,
    PRIMARY KEY (player, item),
    FOREIGN KEY(player) REFERENCES players (id),
    FOREIGN KEY(item) REFERENCES items (id)
);

CREATE TABLE bios (
    player_id INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (player_id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

BEGIN (implicit);

DROP TABLE bios;

DROP TABLE player_items;

DROP TABLE players;

DROP TABLE items;

DROP TABLE guilds;

COMMIT;
-- --8<-- [end:create]
