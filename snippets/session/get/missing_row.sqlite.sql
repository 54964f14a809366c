BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:get]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (7,)
-- --8<-- [end:get]

-- --8<-- [start:get-one]
SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (7,)
-- --8<-- [end:get-one]

ROLLBACK;
