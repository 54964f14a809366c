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

-- --8<-- [start:move]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

UPDATE players SET level=? WHERE players.id = ?;
-- (20, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

ROLLBACK;
-- --8<-- [end:move]

-- --8<-- [start:gone]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)

COMMIT;

BEGIN (implicit);

UPDATE players SET level=? WHERE players.id = ?;
-- (30, 1)

ROLLBACK;
-- --8<-- [end:gone]
