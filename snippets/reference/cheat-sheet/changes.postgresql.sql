BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

INSERT INTO players (nickname, level) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(level__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(level__2)s::INTEGER, 2)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'level__0': 1, 'nickname__1': 'Arthur', 'level__1': 1, 'nickname__2': 'Uther', 'level__2': 1}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 7}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 2, 'players_id': 1}

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 3}

COMMIT;
-- --8<-- [end:objects]

-- --8<-- [start:bulk]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER);
-- [{'nickname': 'Bors', 'level': 3}, {'nickname': 'Kay', 'level': 4}]

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id, players.nickname, players.level;
-- {'nickname': 'Nimue', 'level': 1}

UPDATE players SET level=(players.level + %(level_1)s::INTEGER) WHERE players.level < %(level_2)s::INTEGER RETURNING players.level;
-- {'level_1': 1, 'level_2': 4}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 9, 'players_id': 1}

DELETE FROM players WHERE players.level = %(level_1)s::INTEGER RETURNING players.nickname;
-- {'level_1': 2}
-- --8<-- [end:bulk]

ROLLBACK;
