BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE pets (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    owner_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (owner_id),
    FOREIGN KEY(owner_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO pets (name, owner_id) VALUES (%(name)s::VARCHAR, %(owner_id)s::INTEGER) RETURNING pets.id;
-- {'name': 'Archimedes', 'owner_id': 1}

INSERT INTO pets (name, owner_id) VALUES (%(name)s::VARCHAR, %(owner_id)s::INTEGER) RETURNING pets.id;
-- {'name': 'Nimue', 'owner_id': 1}

ROLLBACK;
-- --8<-- [end:use]
