BEGIN (implicit);

CREATE TABLE backpacks (
    player_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (player_id, item_id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO backpacks (player_id, item_id, quantity) VALUES (?, ?, ?);
-- (1, 5, 3)

COMMIT;

-- --8<-- [start:get]
BEGIN (implicit);

SELECT backpacks.player_id, backpacks.item_id, backpacks.quantity
FROM backpacks
WHERE backpacks.player_id = ? AND backpacks.item_id = ?;
-- (1, 5)
-- --8<-- [end:get]

ROLLBACK;
