BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE quests (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
