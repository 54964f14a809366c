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

-- --8<-- [start:commit]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

BEGIN (implicit);

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:commit]

-- --8<-- [start:rollback]
UPDATE players SET level=? WHERE players.id = ?;
-- (50, 1)

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:rollback]

ROLLBACK;

ROLLBACK;
