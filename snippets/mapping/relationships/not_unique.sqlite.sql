BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE pets (
    id INTEGER NOT NULL,
    owner_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(owner_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:two]
BEGIN (implicit);

INSERT INTO players (id) VALUES (?);
-- (1,)

INSERT INTO pets (id, owner_id) VALUES (?, ?);
-- [(1, 1), (2, 1)]

SELECT players.id
FROM players
WHERE players.id = ?;
-- (1,)

SELECT pets.id, pets.owner_id
FROM pets
WHERE ? = pets.owner_id;
-- (1,)
-- --8<-- [end:two]

ROLLBACK;
