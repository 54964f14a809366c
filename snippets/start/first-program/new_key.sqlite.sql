BEGIN (implicit);

CREATE TABLE people (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:key]
BEGIN (implicit);

INSERT INTO people (name, age) VALUES (?, ?);
-- ('Anna', 31)

COMMIT;

BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = ?;
-- (1,)
-- --8<-- [end:key]

ROLLBACK;
