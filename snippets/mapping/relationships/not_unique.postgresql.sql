BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE pets (
    id SERIAL NOT NULL,
    owner_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(owner_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:two]
BEGIN (implicit);

INSERT INTO players (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO pets (id, owner_id) VALUES (%(id)s::INTEGER, %(owner_id)s::INTEGER);
-- [{'id': 1, 'owner_id': 1}, {'id': 2, 'owner_id': 1}]

SELECT players.id
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT pets.id, pets.owner_id
FROM pets
WHERE %(param_1)s::INTEGER = pets.owner_id;
-- {'param_1': 1}
-- --8<-- [end:two]

ROLLBACK;
