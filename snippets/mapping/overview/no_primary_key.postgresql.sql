BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL
);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE log_lines (
    number INTEGER,
    text VARCHAR
);

COMMIT;
