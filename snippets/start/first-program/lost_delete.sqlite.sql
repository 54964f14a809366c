BEGIN (implicit);

CREATE TABLE people (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO people (name, age) VALUES (?, ?);
-- ('Anna', 31)

COMMIT;

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = ?;
-- (1,)

DELETE FROM people WHERE people.id = ?;
-- (1,)

SELECT people.name
FROM people;

ROLLBACK;

BEGIN (implicit);

SELECT people.name
FROM people;

ROLLBACK;
-- --8<-- [end:delete]
