BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:gone]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- (1, 'Merlin')

COMMIT;

BEGIN (implicit);

DELETE FROM players WHERE players.id = ?;
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:gone]

ROLLBACK;
