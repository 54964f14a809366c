BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR
);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
