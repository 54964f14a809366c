BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

-- --8<-- [start:situations]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- ('1',)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (7,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (7,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:situations]
