BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:add-all]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- [(1, 'Arthur'), (2, 'Merlin')]

COMMIT;
-- --8<-- [end:add-all]

-- --8<-- [start:get]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (7,)
-- --8<-- [end:get]

-- --8<-- [start:get-one]
SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (7,)
-- --8<-- [end:get-one]

-- --8<-- [start:results]
SELECT players.nickname
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players
WHERE players.id = ? ORDER BY players.id;
-- (7,)
-- --8<-- [end:results]

ROLLBACK;
