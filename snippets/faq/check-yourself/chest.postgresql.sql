BEGIN (implicit);

CREATE TABLE chests (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id SERIAL NOT NULL,
    chest_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(chest_id) REFERENCES chests (id)
);

COMMIT;

-- --8<-- [start:moved]
BEGIN (implicit);

INSERT INTO chests (id) VALUES (DEFAULT), (DEFAULT) RETURNING chests.id, chests.id AS id__1;

INSERT INTO items (chest_id) SELECT p0::INTEGER FROM (VALUES (%(chest_id__0)s::INTEGER, 0), (%(chest_id__1)s::INTEGER, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING items.id, items.id AS id__1;
-- {'chest_id__0': 1, 'chest_id__1': 1}

COMMIT;

BEGIN (implicit);

SELECT chests.id
FROM chests
WHERE chests.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

SELECT items.id, items.chest_id
FROM items
WHERE %(param_1)s::INTEGER = items.chest_id;
-- {'param_1': 2}

SELECT items.id
FROM items
WHERE items.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE items SET chest_id=%(chest_id)s::INTEGER WHERE items.id = %(items_id)s::INTEGER;
-- {'chest_id': 2, 'items_id': 1}

COMMIT;

BEGIN (implicit);

SELECT chests.id
FROM chests
WHERE chests.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT items.id, items.chest_id
FROM items
WHERE %(param_1)s::INTEGER = items.chest_id;
-- {'param_1': 1}

SELECT chests.id
FROM chests
WHERE chests.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

SELECT items.id, items.chest_id
FROM items
WHERE %(param_1)s::INTEGER = items.chest_id;
-- {'param_1': 2}
-- --8<-- [end:moved]

-- --8<-- [start:emptied]
DELETE FROM items WHERE items.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT count(*) AS count_1
FROM items;
-- --8<-- [end:emptied]

ROLLBACK;
