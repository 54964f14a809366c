BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:factory]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 1)

COMMIT;
-- --8<-- [end:factory]

-- --8<-- [start:flush]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (9, 1)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:flush]

-- --8<-- [start:refresh]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:refresh]

-- --8<-- [start:flush]
ROLLBACK;
-- --8<-- [end:flush]

-- --8<-- [start:states]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Morgana', 1)

DELETE FROM players WHERE players.id = ?;
-- (3,)

COMMIT;
-- --8<-- [end:states]
