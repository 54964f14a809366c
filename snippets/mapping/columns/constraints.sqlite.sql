-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    server VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    email VARCHAR,
    level INTEGER NOT NULL,
    guild VARCHAR,
    PRIMARY KEY (id),
    UNIQUE (server, nickname),
    CONSTRAINT level_in_range CHECK (level BETWEEN 1 AND 60),
    UNIQUE (email)
);

CREATE INDEX ix_players_guild ON players (guild);

CREATE TABLE quests (
    id INTEGER NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_quests_race_level ON quests (race, level);

COMMIT;
-- --8<-- [end:model]

-- --8<-- [start:refused]
BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (?, ?, ?, ?, ?);
-- ('Avalon', 'Merlin', None, 9, None)

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (?, ?, ?, ?, ?);
-- ('Camelot', 'Merlin', None, 9, None)

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (?, ?, ?, ?, ?);
-- ('Avalon', 'Merlin', None, 9, None)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (?, ?, ?, ?, ?);
-- ('Avalon', 'Arthur', None, 99, None)

ROLLBACK;
-- --8<-- [end:refused]

-- --8<-- [start:two-nulls]
BEGIN (implicit);

SELECT players.id, players.server, players.nickname, players.email, players.level, players.guild
FROM players;

ROLLBACK;
-- --8<-- [end:two-nulls]
