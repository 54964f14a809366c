BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'human'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET nickname=%(nickname)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'nickname': 'Myrddin', 'players_id': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players;
-- --8<-- [end:use]

ROLLBACK;
