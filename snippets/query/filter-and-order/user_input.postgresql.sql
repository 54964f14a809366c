BEGIN (implicit);

CREATE TABLE items (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO items (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- [{'id': 1, 'name': 'Sword +5%'}, {'id': 2, 'name': 'Shield'}]

COMMIT;

-- --8<-- [start:percent]
BEGIN (implicit);

SELECT items.name
FROM items
WHERE (items.name LIKE '%%' || %(name_1)s::VARCHAR || '%%') ORDER BY items.id;
-- {'name_1': '%'}

SELECT items.name
FROM items
WHERE (items.name LIKE '%%' || %(name_1)s::VARCHAR || '%%' ESCAPE '/') ORDER BY items.id;
-- {'name_1': '/%'}
-- --8<-- [end:percent]

ROLLBACK;
