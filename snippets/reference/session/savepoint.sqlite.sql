BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:nested]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK TO SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

COMMIT;
-- --8<-- [end:nested]

-- --8<-- [start:left]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:left]

ROLLBACK;
