BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    ability JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, ability) VALUES (%(nickname)s::VARCHAR, %(ability)s::JSON) RETURNING players.id;
-- {'nickname': 'Merlin', 'ability': Json({'fire': 3})}

COMMIT;

-- --8<-- [start:inside]
BEGIN (implicit);

SELECT players.id, players.nickname, players.ability
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.ability
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:inside]

-- --8<-- [start:assign]
UPDATE players SET ability=%(ability)s::JSON WHERE players.id = %(players_id)s::INTEGER;
-- {'ability': Json({'fire': 9}), 'players_id': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.ability
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:assign]

ROLLBACK;
