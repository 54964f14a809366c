BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR);
-- [{'id': 1, 'nickname': 'Arthur', 'race': 'human'}, {'id': 2, 'nickname': 'Morgana', 'race': 'human'}]

COMMIT;

-- --8<-- [start:change]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}
-- --8<-- [end:change]

-- --8<-- [start:on]
UPDATE players SET race=%(race)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'race': 'elf', 'players_id': 1}

INSERT INTO players (id, nickname, race) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR);
-- {'id': 3, 'nickname': 'Merlin', 'race': 'human'}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 2}

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR ORDER BY players.id;
-- {'race_1': 'human'}

ROLLBACK;
-- --8<-- [end:on]

-- --8<-- [start:change]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}
-- --8<-- [end:change]

-- --8<-- [start:off]
SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR ORDER BY players.id;
-- {'race_1': 'human'}

ROLLBACK;
-- --8<-- [end:off]
