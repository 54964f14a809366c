BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    signature VARCHAR,
    PRIMARY KEY (id)
);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    signature VARCHAR,
    PRIMARY KEY (id)
);

COMMIT;
