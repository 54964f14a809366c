-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    server VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (server, nickname),
    CONSTRAINT level_range CHECK (level BETWEEN 1 AND 60)
);

CREATE INDEX ix_players_server_level ON players (server, level);

COMMENT ON TABLE players IS 'one row per character';

COMMIT;
-- --8<-- [end:model]

-- --8<-- [start:violated]
BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'server': 'Avalon', 'nickname': 'Merlin', 'level': 60}

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'server': 'Camelot', 'nickname': 'Merlin', 'level': 60}

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'server': 'Avalon', 'nickname': 'Merlin', 'level': 7}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (%(server)s::VARCHAR, %(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'server': 'Avalon', 'nickname': 'Morgana', 'level': 61}

ROLLBACK;
-- --8<-- [end:violated]
