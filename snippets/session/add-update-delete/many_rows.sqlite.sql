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

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 1)

COMMIT;

-- --8<-- [start:statement]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=(players.level + ?);
-- (1,)
-- --8<-- [end:statement]

-- --8<-- [start:objects]
SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;

DELETE FROM players WHERE players.id = ?;
-- [(1,), (2,)]

COMMIT;
-- --8<-- [end:objects]
