BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL
);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE log_lines (
    number INTEGER,
    text VARCHAR
);

COMMIT;
