BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:savepoint]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

RELEASE SAVEPOINT sa_savepoint_1;

SAVEPOINT sa_savepoint_2;

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

ROLLBACK TO SAVEPOINT sa_savepoint_2;

SAVEPOINT sa_savepoint_3;

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Arthur', 1)

RELEASE SAVEPOINT sa_savepoint_3;

COMMIT;
-- --8<-- [end:savepoint]

-- --8<-- [start:isolation]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

COMMIT;
-- --8<-- [end:isolation]
