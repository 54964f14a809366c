BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
