BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'human'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

COMMIT;

-- --8<-- [start:expired]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET race=%(race)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'race': 'human', 'players_id': 1}
-- --8<-- [end:expired]

COMMIT;

-- --8<-- [start:compared]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:compared]

ROLLBACK;
