BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:expired]
BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (?, ?, ?);
-- (1, 'Merlin', 1)

COMMIT;
-- --8<-- [end:expired]

-- --8<-- [start:changed]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (50, 1)

COMMIT;
-- --8<-- [end:changed]

-- --8<-- [start:read]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:read]

ROLLBACK;
