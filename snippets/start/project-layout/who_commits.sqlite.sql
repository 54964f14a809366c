BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (?, ?);
-- ('Arthur', 100)

COMMIT;

-- --8<-- [start:caller]
BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

UPDATE players SET gold=? WHERE players.nickname = ?;
-- (70, 'Arthur')

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

ROLLBACK;
-- --8<-- [end:caller]

-- --8<-- [start:inside]
BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

UPDATE players SET gold=? WHERE players.nickname = ?;
-- (70, 'Arthur')

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

ROLLBACK;
-- --8<-- [end:inside]
