BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (?, ?, ?);
-- [(1, 'Merlin', 1), (2, 'Morgana', 1)]

COMMIT;

-- --8<-- [start:work]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (2,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

INSERT INTO players (id, nickname, level) VALUES (?, ?, ?);
-- (3, 'Arthur', 1)

DELETE FROM players WHERE players.id = ?;
-- (2,)

COMMIT;
-- --8<-- [end:work]
