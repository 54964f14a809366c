BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = ?;
-- (1,)

DELETE FROM players WHERE players.id = ?;
-- (1,)

COMMIT;

UPDATE players SET nickname=? WHERE players.id = ?;
-- ('Emrys', 1)

ROLLBACK;
-- --8<-- [end:error]
