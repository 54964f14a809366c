BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;
-- --8<-- [end:error]

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

COMMIT;
-- --8<-- [end:cure]

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (2,)

ROLLBACK;
