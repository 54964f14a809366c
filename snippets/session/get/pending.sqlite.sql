BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:pending]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- (1, 'Merlin')

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:pending]

ROLLBACK;
