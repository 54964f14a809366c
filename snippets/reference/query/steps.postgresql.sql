BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, 2), (%(nickname__3)s::VARCHAR, %(level__3)s::INTEGER, 3)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'level__0': 5, 'nickname__1': 'Lancelot', 'level__1': 5, 'nickname__2': 'Merlin', 'level__2': 9, 'nickname__3': 'Mordred', 'level__3': 2}

COMMIT;

-- --8<-- [start:copy]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.level > %(level_1)s::INTEGER AND players.nickname != %(nickname_1)s::VARCHAR ORDER BY players.level, players.nickname DESC;
-- {'level_1': 2, 'nickname_1': 'Merlin'}
-- --8<-- [end:copy]

-- --8<-- [start:again]
SELECT players.nickname
FROM players ORDER BY players.level, players.nickname
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 1, 'param_2': 1}

SELECT players.nickname
FROM players ORDER BY players.level, players.nickname
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 2, 'param_2': 1}

SELECT players.nickname
FROM players ORDER BY players.nickname
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 1, 'param_2': 1}
-- --8<-- [end:again]

ROLLBACK;
