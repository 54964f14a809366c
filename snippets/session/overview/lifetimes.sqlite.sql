BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:tasks]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Morgana', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (2,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 2)

COMMIT;
-- --8<-- [end:tasks]
