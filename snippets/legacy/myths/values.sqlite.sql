BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Morgana', 1)

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

-- --8<-- [start:rollback]
UPDATE players SET level=? WHERE players.id = ?;
-- (50, 1)

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

DELETE FROM players WHERE players.id = ?;
-- (2,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (7, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:rollback]

ROLLBACK;

-- --8<-- [start:select]
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
-- (50, 1)

COMMIT;

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:select]

ROLLBACK;
