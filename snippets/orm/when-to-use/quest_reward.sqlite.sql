BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, points) VALUES (?, ?, ?);
-- ('Merlin', 9, 0)

INSERT INTO players (nickname, level, points) VALUES (?, ?, ?);
-- ('Arthur', 1, 0)

INSERT INTO players (nickname, level, points) VALUES (?, ?, ?);
-- ('Morgana', 7, 0)

COMMIT;

-- --8<-- [start:reward]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.points
FROM players ORDER BY players.id;

UPDATE players SET points=? WHERE players.id = ?;
-- (350, 1)

UPDATE players SET level=?, points=? WHERE players.id = ?;
-- (3, 50, 2)

COMMIT;
-- --8<-- [end:reward]
