-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    server VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (server, nickname),
    CONSTRAINT level_range CHECK (level BETWEEN 1 AND 60)
);

CREATE INDEX ix_players_server_level ON players (server, level);

COMMIT;
-- --8<-- [end:model]

-- --8<-- [start:violated]
BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (?, ?, ?);
-- ('Avalon', 'Merlin', 60)

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (?, ?, ?);
-- ('Camelot', 'Merlin', 60)

COMMIT;

BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (?, ?, ?);
-- ('Avalon', 'Merlin', 7)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (server, nickname, level) VALUES (?, ?, ?);
-- ('Avalon', 'Morgana', 61)

ROLLBACK;
-- --8<-- [end:violated]
