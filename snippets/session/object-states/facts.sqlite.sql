BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)

-- --8<-- [start:ask]
SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

ROLLBACK;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:ask]

ROLLBACK;
