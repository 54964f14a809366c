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
-- {'nickname__0': 'Merlin', 'race__0': 'human', 'level__0': 9, 'nickname__1': 'Oberon', 'race__1': 'elf', 'level__1': 8}

COMMIT;

-- --8<-- [start:together]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET race=%(race)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'race': 'elf', 'players_id': 1}

UPDATE players SET level=(players.level + %(level_1)s::INTEGER) WHERE players.race = %(race_1)s::VARCHAR;
-- {'level_1': 1, 'race_1': 'elf'}

COMMIT;
-- --8<-- [end:together]

-- --8<-- [start:text]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level = 0;

SELECT players.id, players.nickname, players.race, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:text]

ROLLBACK;
