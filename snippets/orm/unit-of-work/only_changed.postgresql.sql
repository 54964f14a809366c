BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race, level) SELECT p0::VARCHAR, p1::VARCHAR, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(race__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(race__1)s::VARCHAR, %(level__1)s::INTEGER, 1)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'race__0': 'human', 'level__0': 1, 'nickname__1': 'Arthur', 'race__1': 'human', 'level__1': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players ORDER BY players.id;

-- --8<-- [start:one-column]
UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 4, 'players_id': 1}
-- --8<-- [end:one-column]

-- --8<-- [start:together]
UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- [{'level': 20, 'players_id': 1}, {'level': 10, 'players_id': 2}]
-- --8<-- [end:together]

ROLLBACK;
