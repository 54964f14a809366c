BEGIN (implicit);

CREATE TABLE people (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO people (name, age) VALUES (%(name)s::VARCHAR, %(age)s::INTEGER) RETURNING people.id;
-- {'name': 'Anna', 'age': 31}

COMMIT;
-- --8<-- [end:cure]
