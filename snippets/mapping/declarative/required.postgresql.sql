BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR
);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
