BEGIN (implicit);

CREATE TABLE people (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO people (name, age) VALUES (?, ?);
-- ('Anna', 31)

COMMIT;
-- --8<-- [end:cure]
