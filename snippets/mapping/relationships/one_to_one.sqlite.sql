BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE pets (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    owner_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (owner_id),
    FOREIGN KEY(owner_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (id) VALUES (?);
-- (1,)

INSERT INTO pets (name, owner_id) VALUES (?, ?);
-- ('Archimedes', 1)

INSERT INTO pets (name, owner_id) VALUES (?, ?);
-- ('Nimue', 1)

ROLLBACK;
-- --8<-- [end:use]
