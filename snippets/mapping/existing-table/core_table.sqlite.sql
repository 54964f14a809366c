BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    class VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

INSERT INTO players (nickname, class) VALUES (?, ?);
-- ('Merlin', 'wizard')

SELECT players.id, players.nickname, players.class
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:both]
