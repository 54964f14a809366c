BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:ids]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Mordred',)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

ROLLBACK;
-- --8<-- [end:ids]

-- --8<-- [start:failure]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

SELECT count(players.id) AS count_1
FROM players;
-- --8<-- [end:failure]

ROLLBACK;
