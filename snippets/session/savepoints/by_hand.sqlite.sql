BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (?, ?);
-- ('Merlin', 100)

-- --8<-- [start:decide]
SAVEPOINT sa_savepoint_1;

UPDATE players SET gold=? WHERE players.nickname = ?;
-- (-50, 'Merlin')

ROLLBACK TO SAVEPOINT sa_savepoint_1;

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:decide]

-- --8<-- [start:released]
SAVEPOINT sa_savepoint_2;

UPDATE players SET gold=? WHERE players.nickname = ?;
-- (70, 'Merlin')

RELEASE SAVEPOINT sa_savepoint_2;
-- --8<-- [end:released]

ROLLBACK;
