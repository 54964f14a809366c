-- --8<-- [start:twice]
BEGIN (implicit);

CREATE TABLE people (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO people (name, age) VALUES (%(name)s::VARCHAR, %(age)s::INTEGER) RETURNING people.id;
-- {'name': 'Anna', 'age': 31}

COMMIT;

BEGIN (implicit);

SELECT count(people.id) AS count_1
FROM people;

ROLLBACK;

BEGIN (implicit);

COMMIT;

BEGIN (implicit);

INSERT INTO people (name, age) VALUES (%(name)s::VARCHAR, %(age)s::INTEGER) RETURNING people.id;
-- {'name': 'Anna', 'age': 31}

COMMIT;

BEGIN (implicit);

SELECT count(people.id) AS count_1
FROM people;

ROLLBACK;
-- --8<-- [end:twice]
