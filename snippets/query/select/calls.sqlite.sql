BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:calls]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:calls]

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

-- --8<-- [start:calls]
SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:calls]

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

-- --8<-- [start:calls]
SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:calls]

ROLLBACK;
