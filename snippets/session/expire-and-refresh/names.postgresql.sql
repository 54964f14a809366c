BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level, gold) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER, %(gold)s::INTEGER);
-- {'id': 1, 'nickname': 'Merlin', 'level': 1, 'gold': 10}

COMMIT;

-- --8<-- [start:refresh]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level, players.gold
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET gold=%(gold)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'gold': 20, 'players_id': 1}

SELECT players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:refresh]

-- --8<-- [start:expire]
SELECT players.id, players.nickname, players.level, players.gold
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:expire]

ROLLBACK;
