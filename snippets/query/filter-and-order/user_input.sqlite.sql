BEGIN (implicit);

CREATE TABLE items (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO items (id, name) VALUES (?, ?);
-- [(1, 'Sword +5%'), (2, 'Shield')]

COMMIT;

-- --8<-- [start:percent]
BEGIN (implicit);

SELECT items.name
FROM items
WHERE (items.name LIKE '%' || ? || '%') ORDER BY items.id;
-- ('%',)

SELECT items.name
FROM items
WHERE (items.name LIKE '%' || ? || '%' ESCAPE '/') ORDER BY items.id;
-- ('/%',)
-- --8<-- [end:percent]

ROLLBACK;
