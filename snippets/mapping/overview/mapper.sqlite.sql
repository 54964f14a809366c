BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    class VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, class) VALUES (?, ?, ?);
-- (1, 'Merlin', 'wizard')

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT players.id, players.nickname, players.class
FROM players;
-- --8<-- [end:read]

ROLLBACK;
