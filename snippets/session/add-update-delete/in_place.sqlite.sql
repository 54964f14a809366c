BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    ability JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, ability) VALUES (?, ?);
-- ('Merlin', '{"fire": 3}')

COMMIT;

-- --8<-- [start:inside]
BEGIN (implicit);

SELECT players.id, players.nickname, players.ability
FROM players
WHERE players.id = ?;
-- (1,)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.ability
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:inside]

-- --8<-- [start:assign]
UPDATE players SET ability=? WHERE players.id = ?;
-- ('{"fire": 9}', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.ability
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:assign]

ROLLBACK;
