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

-- --8<-- [start:copy]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (1,)

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Myrddin', 1)

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:copy]
