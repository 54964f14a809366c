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
-- (1, 'Merlin', 1)

COMMIT;

-- --8<-- [start:meanwhile]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;
-- --8<-- [end:meanwhile]

-- --8<-- [start:merge]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET nickname=?, level=? WHERE players.id = ?;
-- ('Myrddin', 1, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:merge]

-- --8<-- [start:meanwhile]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;
-- --8<-- [end:meanwhile]

-- --8<-- [start:add]
BEGIN (implicit);

UPDATE players SET nickname=? WHERE players.id = ?;
-- ('Emrys', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:add]
