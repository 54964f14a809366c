BEGIN (implicit);

CREATE TYPE race AS ENUM ('ELF', 'HUMAN');

CREATE TABLE heroes (
    id SERIAL NOT NULL,
    race race NOT NULL,
    stats JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:enum]
BEGIN (implicit);

INSERT INTO heroes (race, stats) VALUES (%(race)s, %(stats)s::JSON) RETURNING heroes.id;
-- {'race': 'ELF', 'stats': Json({'mana': 5})}

SELECT race FROM heroes;
-- --8<-- [end:enum]

-- --8<-- [start:json]
SELECT heroes.id, heroes.race, heroes.stats
FROM heroes
WHERE heroes.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

COMMIT;

BEGIN (implicit);

SELECT heroes.id, heroes.race, heroes.stats
FROM heroes
WHERE heroes.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:json]

ROLLBACK;
