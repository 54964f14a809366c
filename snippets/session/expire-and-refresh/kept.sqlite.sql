BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:kept]
BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (?, ?, ?);
-- (1, 'Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (50, 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players;

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:kept]
