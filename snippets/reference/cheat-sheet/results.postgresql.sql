BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, 1)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 1, 'nickname__1': 'Arthur', 'level__1': 1}

-- --8<-- [start:objects]
SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(id_1)s::INTEGER ORDER BY players.id;
-- {'id_1': 2}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(id_1)s::INTEGER ORDER BY players.id;
-- {'id_1': 7}

SELECT count(*) FROM players;
-- --8<-- [end:objects]

-- --8<-- [start:rows]
SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.level
FROM players;

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;
-- --8<-- [end:rows]

ROLLBACK;
