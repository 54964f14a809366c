BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    signature VARCHAR,
    PRIMARY KEY (id)
);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    signature VARCHAR,
    PRIMARY KEY (id)
);

COMMIT;
