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
-- ('Merlin', 1)

COMMIT;

-- --8<-- [start:python]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:python]

-- --8<-- [start:database]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (3, 1)

COMMIT;

UPDATE players SET level=(players.level + ?) WHERE players.id = ?;
-- (1, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:database]
