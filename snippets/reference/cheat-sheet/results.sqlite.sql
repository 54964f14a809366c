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

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 1)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)

-- --8<-- [start:objects]
SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ? ORDER BY players.id;
-- (2,)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ? ORDER BY players.id;
-- (7,)

SELECT count(*) FROM players;
-- --8<-- [end:objects]

-- --8<-- [start:rows]
SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.level
FROM players;

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;
-- --8<-- [end:rows]

ROLLBACK;
