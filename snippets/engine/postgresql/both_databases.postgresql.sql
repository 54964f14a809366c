-- --8<-- [start:engine]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, 2)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 9, 'nickname__1': 'Arthur', 'level__1': None, 'nickname__2': 'Morgana', 'level__2': 7}

COMMIT;
-- --8<-- [end:engine]

-- --8<-- [start:search]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.nickname ILIKE %(nickname_1)s::VARCHAR ORDER BY players.level NULLS LAST;
-- {'nickname_1': '%a%'}
-- --8<-- [end:search]

ROLLBACK;
