BEGIN (implicit);

CREATE TABLE chests (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    chest_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(chest_id) REFERENCES chests (id)
);

COMMIT;

BEGIN (implicit);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
