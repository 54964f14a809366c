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
-- ('Merlin', 8)

COMMIT;

-- --8<-- [start:orm]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

UPDATE players SET level=? WHERE players.id = ?;
-- (9, 1)

COMMIT;
-- --8<-- [end:orm]

-- --8<-- [start:core]
BEGIN (implicit);

UPDATE players SET level=(players.level + ?) WHERE players.nickname = ?;
-- (1, 'Merlin')

SELECT players.id, players.nickname, players.level
FROM players;

COMMIT;
-- --8<-- [end:core]
