BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 4)

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Morgana', 9)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (2,)

-- --8<-- [start:commit]
UPDATE players SET level=? WHERE players.id = ?;
-- (5, 1)

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 40)

DELETE FROM players WHERE players.id = ?;
-- (2,)

COMMIT;
-- --8<-- [end:commit]
