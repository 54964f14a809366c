BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
