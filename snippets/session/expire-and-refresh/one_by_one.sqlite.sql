BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:loop]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- [(1, 'Arthur'), (2, 'Merlin'), (3, 'Morgana')]

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (2,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (3,)
-- --8<-- [end:loop]

-- --8<-- [start:one-query]
COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:one-query]

ROLLBACK;
