BEGIN (implicit);

CREATE TABLE heroes (
    id INTEGER NOT NULL,
    race VARCHAR(5) NOT NULL,
    stats JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:enum]
BEGIN (implicit);

INSERT INTO heroes (race, stats) VALUES (?, ?);
-- ('ELF', '{"mana": 5}')

SELECT race FROM heroes;
-- --8<-- [end:enum]

-- --8<-- [start:json]
SELECT heroes.id, heroes.race, heroes.stats
FROM heroes
WHERE heroes.id = ?;
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT heroes.id, heroes.race, heroes.stats
FROM heroes
WHERE heroes.id = ?;
-- (1,)
-- --8<-- [end:json]

ROLLBACK;
