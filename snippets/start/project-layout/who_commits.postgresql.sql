BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Arthur', 'gold': 100}

COMMIT;

-- --8<-- [start:caller]
BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Arthur'}

UPDATE players SET gold=%(gold)s::INTEGER WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'gold': 70, 'players_nickname': 'Arthur'}

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Arthur'}

ROLLBACK;
-- --8<-- [end:caller]

-- --8<-- [start:inside]
BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Arthur'}

UPDATE players SET gold=%(gold)s::INTEGER WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'gold': 70, 'players_nickname': 'Arthur'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Arthur'}

ROLLBACK;
-- --8<-- [end:inside]
