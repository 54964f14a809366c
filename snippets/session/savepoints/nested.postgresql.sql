BEGIN (implicit);

CREATE TABLE items (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:inner]
BEGIN (implicit);

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'sword'}

SAVEPOINT sa_savepoint_1;

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 2, 'name': 'shield'}

SAVEPOINT sa_savepoint_2;

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 3, 'name': 'ring'}

ROLLBACK TO SAVEPOINT sa_savepoint_2;

RELEASE SAVEPOINT sa_savepoint_1;

SELECT items.name
FROM items ORDER BY items.id;

ROLLBACK;
-- --8<-- [end:inner]

-- --8<-- [start:outer]
BEGIN (implicit);

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'sword'}

SAVEPOINT sa_savepoint_1;

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 2, 'name': 'shield'}

SAVEPOINT sa_savepoint_2;

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 3, 'name': 'ring'}

RELEASE SAVEPOINT sa_savepoint_2;

ROLLBACK TO SAVEPOINT sa_savepoint_1;

SELECT items.name
FROM items ORDER BY items.id;

ROLLBACK;

BEGIN (implicit);

SELECT items.name
FROM items ORDER BY items.id;

ROLLBACK;
-- --8<-- [end:outer]
