BEGIN (implicit);

CREATE TABLE chests (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id INTEGER NOT NULL,
    chest_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(chest_id) REFERENCES chests (id)
);

COMMIT;

-- --8<-- [start:moved]
BEGIN (implicit);

INSERT INTO chests (id) VALUES (NULL) RETURNING id;

INSERT INTO chests (id) VALUES (NULL) RETURNING id;

INSERT INTO items (chest_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO items (chest_id) VALUES (?) RETURNING id;
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT chests.id
FROM chests
WHERE chests.id = ?;
-- (2,)

SELECT items.id, items.chest_id
FROM items
WHERE ? = items.chest_id;
-- (2,)

SELECT items.id
FROM items
WHERE items.id = ?;
-- (1,)

UPDATE items SET chest_id=? WHERE items.id = ?;
-- (2, 1)

COMMIT;

BEGIN (implicit);

SELECT chests.id
FROM chests
WHERE chests.id = ?;
-- (1,)

SELECT items.id, items.chest_id
FROM items
WHERE ? = items.chest_id;
-- (1,)

SELECT chests.id
FROM chests
WHERE chests.id = ?;
-- (2,)

SELECT items.id, items.chest_id
FROM items
WHERE ? = items.chest_id;
-- (2,)
-- --8<-- [end:moved]

-- --8<-- [start:emptied]
DELETE FROM items WHERE items.id = ?;
-- (1,)

SELECT count(*) AS count_1
FROM items;
-- --8<-- [end:emptied]

ROLLBACK;
