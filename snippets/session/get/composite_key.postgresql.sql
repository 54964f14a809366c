BEGIN (implicit);

CREATE TABLE backpacks (
    player_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (player_id, item_id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO backpacks (player_id, item_id, quantity) VALUES (%(player_id)s::INTEGER, %(item_id)s::INTEGER, %(quantity)s::INTEGER);
-- {'player_id': 1, 'item_id': 5, 'quantity': 3}

COMMIT;

-- --8<-- [start:get]
BEGIN (implicit);

SELECT backpacks.player_id, backpacks.item_id, backpacks.quantity
FROM backpacks
WHERE backpacks.player_id = %(pk_1)s::INTEGER AND backpacks.item_id = %(pk_2)s::INTEGER;
-- {'pk_1': 1, 'pk_2': 5}
-- --8<-- [end:get]

ROLLBACK;
