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

-- --8<-- [start:load]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:load]

-- --8<-- [start:merge]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (20, 1)

COMMIT;
-- --8<-- [end:merge]

-- --8<-- [start:lost]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:lost]

-- --8<-- [start:refresh]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:refresh]

ROLLBACK;
