-- --8<-- [start:table]
BEGIN (implicit);

CREATE TABLE people (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
-- --8<-- [end:table]

-- --8<-- [start:create]
BEGIN (implicit);

INSERT INTO people (name, age) VALUES (?, ?) RETURNING id;
-- ('Anna', 31)

INSERT INTO people (name, age) VALUES (?, ?) RETURNING id;
-- ('Boris', 17)

INSERT INTO people (name, age) VALUES (?, ?) RETURNING id;
-- ('Clara', 45)

COMMIT;
-- --8<-- [end:create]

-- --8<-- [start:read-one]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:read-one]

-- --8<-- [start:read-all]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people ORDER BY people.id;

ROLLBACK;
-- --8<-- [end:read-all]

-- --8<-- [start:filter]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.age >= ? ORDER BY people.age DESC;
-- (18,)

ROLLBACK;
-- --8<-- [end:filter]

-- --8<-- [start:update]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = ?;
-- (1,)

UPDATE people SET age=? WHERE people.id = ?;
-- (32, 1)

COMMIT;
-- --8<-- [end:update]

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = ?;
-- (2,)

DELETE FROM people WHERE people.id = ?;
-- (2,)

COMMIT;
-- --8<-- [end:delete]

-- --8<-- [start:result]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people ORDER BY people.id;

ROLLBACK;
-- --8<-- [end:result]
