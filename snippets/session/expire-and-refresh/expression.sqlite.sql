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

-- --8<-- [start:expression]
UPDATE players SET level=(players.level + ?) WHERE players.id = ?;
-- (1, 1)

SELECT players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:expression]

ROLLBACK;
