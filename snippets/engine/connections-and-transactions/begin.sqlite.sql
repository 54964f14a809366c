BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (?, ?);
-- ('Merlin', 50)

INSERT INTO players (nickname, gold) VALUES (?, ?);
-- ('Arthur', 10)

COMMIT;

-- --8<-- [start:begin]
BEGIN (implicit);

UPDATE players SET gold=(players.gold + ?) WHERE players.nickname = ?;
-- (-20, 'Merlin')

UPDATE players SET gold=(players.gold + ?) WHERE players.nickname = ?;
-- (20, 'Arthur')

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:begin]

-- --8<-- [start:failed]
BEGIN (implicit);

UPDATE players SET gold=(players.gold + ?) WHERE players.nickname = ?;
-- (-20, 'Merlin')

UPDATE players SET gold=(players.gold + ?) WHERE players.nickname = ?;
-- (20, 'Mordred')

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:failed]

-- --8<-- [start:caught]
BEGIN (implicit);

UPDATE players SET gold=(players.gold + ?) WHERE players.nickname = ?;
-- (-20, 'Merlin')

UPDATE players SET gold=(players.gold + ?) WHERE players.nickname = ?;
-- (20, 'Mordred')

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:caught]
