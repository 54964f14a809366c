-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
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
    id SERIAL NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_quests_race_level ON quests (race, level);

COMMIT;
-- --8<-- [end:model]

-- --8<-- [start:refused]
BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(email)s::VARCHAR, %(level)s::INTEGER, %(guild)s::VARCHAR) RETURNING players.id;
-- {'server': 'Avalon', 'nickname': 'Merlin', 'email': None, 'level': 9, 'guild': None}

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(email)s::VARCHAR, %(level)s::INTEGER, %(guild)s::VARCHAR) RETURNING players.id;
-- {'server': 'Camelot', 'nickname': 'Merlin', 'email': None, 'level': 9, 'guild': None}

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(email)s::VARCHAR, %(level)s::INTEGER, %(guild)s::VARCHAR) RETURNING players.id;
-- {'server': 'Avalon', 'nickname': 'Merlin', 'email': None, 'level': 9, 'guild': None}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (server, nickname, email, level, guild) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(email)s::VARCHAR, %(level)s::INTEGER, %(guild)s::VARCHAR) RETURNING players.id;
-- {'server': 'Avalon', 'nickname': 'Arthur', 'email': None, 'level': 99, 'guild': None}

ROLLBACK;
-- --8<-- [end:refused]

-- --8<-- [start:two-nulls]
BEGIN (implicit);

SELECT players.id, players.server, players.nickname, players.email, players.level, players.guild
FROM players;

ROLLBACK;
-- --8<-- [end:two-nulls]
