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

INSERT INTO players (nickname, race, level) SELECT p0::VARCHAR, p1::VARCHAR, p2::INTEGER FROM (VALUES (%(nickname__0)s::VARCHAR, %(race__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(nickname__1)s::VARCHAR, %(race__1)s::VARCHAR, %(level__1)s::INTEGER, 1), (%(nickname__2)s::VARCHAR, %(race__2)s::VARCHAR, %(level__2)s::INTEGER, 2), (%(nickname__3)s::VARCHAR, %(race__3)s::VARCHAR, %(level__3)s::INTEGER, 3)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'race__0': 'human', 'level__0': 9, 'nickname__1': 'Arthur', 'race__1': 'human', 'level__1': 5, 'nickname__2': 'Morgana', 'race__2': 'elf', 'level__2': 7, 'nickname__3': 'Oberon', 'race__3': 'elf', 'level__3': 8}

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players;
-- --8<-- [end:objects]

ROLLBACK;

-- --8<-- [start:database]
BEGIN (implicit);

SELECT players.race, max(players.level) AS max_1
FROM players GROUP BY players.race ORDER BY players.race;
-- --8<-- [end:database]

-- --8<-- [start:columns]
SELECT players.nickname, players.level
FROM players;
-- --8<-- [end:columns]

ROLLBACK;
