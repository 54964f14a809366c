BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (?, ?);
-- (1, 1)

COMMIT;

-- --8<-- [start:rollback]
BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:rollback]
