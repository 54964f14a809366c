BEGIN (implicit);

CREATE TABLE chests (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    chest_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(chest_id) REFERENCES chests (id)
);

COMMIT;

BEGIN (implicit);

CREATE TABLE quests (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
