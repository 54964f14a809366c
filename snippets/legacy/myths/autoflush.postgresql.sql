BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) SELECT p0::VARCHAR, p1::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, %(race__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, %(race__1)s::VARCHAR, 1)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'race__0': 'human', 'nickname__1': 'Morgana', 'race__1': 'human'}

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players ORDER BY players.id;

UPDATE players SET race=%(race)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'race': 'elf', 'players_id': 1}

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'human'}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 2}

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR ORDER BY players.id;
-- {'race_1': 'human'}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR ORDER BY players.id;
-- {'race_1': 'human'}

ROLLBACK;
-- --8<-- [end:both]
