BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Merlin', 'gold': 100}

-- --8<-- [start:decide]
SAVEPOINT sa_savepoint_1;

UPDATE players SET gold=%(gold)s::INTEGER WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'gold': -50, 'players_nickname': 'Merlin'}

ROLLBACK TO SAVEPOINT sa_savepoint_1;

SELECT players.nickname, players.gold
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}
-- --8<-- [end:decide]

-- --8<-- [start:released]
SAVEPOINT sa_savepoint_2;

UPDATE players SET gold=%(gold)s::INTEGER WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'gold': 70, 'players_nickname': 'Merlin'}

RELEASE SAVEPOINT sa_savepoint_2;
-- --8<-- [end:released]

ROLLBACK;
