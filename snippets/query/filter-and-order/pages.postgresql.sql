BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, 2), (%(nickname__3)s::VARCHAR, %(level__3)s::INTEGER, 3), (%(nickname__4)s::VARCHAR, %(level__4)s::INTEGER, 4)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 9, 'nickname__1': 'Arthur', 'level__1': 7, 'nickname__2': 'Morgana', 'level__2': 7, 'nickname__3': 'Gawain', 'level__3': 5, 'nickname__4': 'Percival', 'level__4': 4}

COMMIT;

-- --8<-- [start:first-page]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 2}
-- --8<-- [end:first-page]

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 2}

-- --8<-- [start:newcomer]
INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Nimue', 'level': 8}

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 2, 'param_2': 2}

SELECT players.id, players.nickname, players.level
FROM players
WHERE (players.level, players.id) < (%(param_1)s::INTEGER, %(param_2)s::INTEGER) ORDER BY players.level DESC, players.id DESC
 LIMIT %(param_3)s::INTEGER;
-- {'param_1': 7, 'param_2': 3, 'param_3': 2}
-- --8<-- [end:newcomer]

ROLLBACK;

-- --8<-- [start:leaver]
BEGIN (implicit);

DELETE FROM players WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT %(param_1)s::INTEGER OFFSET %(param_2)s::INTEGER;
-- {'param_1': 2, 'param_2': 2}

SELECT players.id, players.nickname, players.level
FROM players
WHERE (players.level, players.id) < (%(param_1)s::INTEGER, %(param_2)s::INTEGER) ORDER BY players.level DESC, players.id DESC
 LIMIT %(param_3)s::INTEGER;
-- {'param_1': 7, 'param_2': 3, 'param_3': 2}
-- --8<-- [end:leaver]

ROLLBACK;
