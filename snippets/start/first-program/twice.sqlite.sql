-- --8<-- [start:twice]
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

BEGIN (implicit);

SELECT count(people.id) AS count_1
FROM people;

ROLLBACK;

BEGIN (implicit);

COMMIT;

BEGIN (implicit);

INSERT INTO people (name, age) VALUES (?, ?);
-- ('Anna', 31)

COMMIT;

BEGIN (implicit);

SELECT count(people.id) AS count_1
FROM people;

ROLLBACK;
-- --8<-- [end:twice]
