-- --8<-- [start:table]
BEGIN (implicit);

CREATE TABLE people (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
-- --8<-- [end:table]

-- --8<-- [start:create]
BEGIN (implicit);

INSERT INTO people (name, age) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(name__0)s::VARCHAR, %(age__0)s::INTEGER, 0), (%(name__1)s::VARCHAR, %(age__1)s::INTEGER, 1), (%(name__2)s::VARCHAR, %(age__2)s::INTEGER, 2)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING people.id, people.id AS id__1;
-- {'name__0': 'Anna', 'age__0': 31, 'name__1': 'Boris', 'age__1': 17, 'name__2': 'Clara', 'age__2': 45}

COMMIT;
-- --8<-- [end:create]

-- --8<-- [start:read-one]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

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
WHERE people.age >= %(age_1)s::INTEGER ORDER BY people.age DESC;
-- {'age_1': 18}

ROLLBACK;
-- --8<-- [end:filter]

-- --8<-- [start:update]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE people SET age=%(age)s::INTEGER WHERE people.id = %(people_id)s::INTEGER;
-- {'age': 32, 'people_id': 1}

COMMIT;
-- --8<-- [end:update]

-- --8<-- [start:delete]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people
WHERE people.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

DELETE FROM people WHERE people.id = %(id)s::INTEGER;
-- {'id': 2}

COMMIT;
-- --8<-- [end:delete]

-- --8<-- [start:result]
BEGIN (implicit);

SELECT people.id, people.name, people.age
FROM people ORDER BY people.id;

ROLLBACK;
-- --8<-- [end:result]
