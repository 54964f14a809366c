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

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM people WHERE people.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT people.name
FROM people;

ROLLBACK;

BEGIN (implicit);

SELECT people.name
FROM people;

ROLLBACK;
-- --8<-- [end:delete]
