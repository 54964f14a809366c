BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level, gold) VALUES (?, ?, ?, ?);
-- (1, 'Merlin', 1, 10)

COMMIT;

-- --8<-- [start:refresh]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.gold
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET gold=? WHERE players.id = ?;
-- (20, 1)

SELECT players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:refresh]

-- --8<-- [start:expire]
SELECT players.id, players.nickname, players.level, players.gold
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:expire]

ROLLBACK;
