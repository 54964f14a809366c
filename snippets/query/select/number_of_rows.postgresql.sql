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
-- {'nickname__0': 'Merlin', 'level__0': None, 'nickname__1': 'Merlin', 'level__1': None, 'nickname__2': 'Arthur', 'level__2': None}

COMMIT;

-- --8<-- [start:none]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Mordred'}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Mordred'}
-- --8<-- [end:none]

-- --8<-- [start:two]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}
-- --8<-- [end:two]

-- --8<-- [start:null]
SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Arthur'}

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Mordred'}

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Arthur'}

SELECT players.level
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Mordred'}
-- --8<-- [end:null]

ROLLBACK;
