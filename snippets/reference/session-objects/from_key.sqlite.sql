BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- (1, 'Merlin')

COMMIT;

-- --8<-- [start:from-key]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.nickname
FROM players
WHERE players.id = ?;
-- (7,)
-- --8<-- [end:from-key]

ROLLBACK;
