BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 1)

COMMIT;

-- --8<-- [start:failed]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 1)

ROLLBACK;
-- --8<-- [end:failed]

-- --8<-- [start:acknowledge]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:acknowledge]

ROLLBACK;
