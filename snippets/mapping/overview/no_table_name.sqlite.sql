BEGIN (implicit);

CREATE TABLE guilds (
    name VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
