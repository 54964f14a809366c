BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR, %(level)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'race': 'human', 'level': 9}, {'id': 2, 'nickname': 'Morgana', 'race': 'elf', 'level': 7}, {'id': 3, 'nickname': 'Arthur', 'race': 'human', 'level': 3}, {'id': 4, 'nickname': 'Nimue', 'race': 'elf', 'level': None}]

COMMIT;

-- --8<-- [start:where]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR AND players.level > %(level_1)s::INTEGER ORDER BY players.id;
-- {'race_1': 'human', 'level_1': 5}

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR AND players.level > %(level_1)s::INTEGER ORDER BY players.id;
-- {'race_1': 'human', 'level_1': 5}
-- --8<-- [end:where]

-- --8<-- [start:operators]
SELECT players.nickname
FROM players
WHERE players.race IN (%(race_1_1)s::VARCHAR, %(race_1_2)s::VARCHAR) ORDER BY players.id;
-- {'race_1_1': 'elf', 'race_1_2': 'dwarf'}

SELECT players.nickname
FROM players
WHERE players.nickname LIKE %(nickname_1)s::VARCHAR ORDER BY players.id;
-- {'nickname_1': 'M%'}

SELECT players.nickname
FROM players
WHERE players.level BETWEEN %(level_1)s::INTEGER AND %(level_2)s::INTEGER ORDER BY players.id;
-- {'level_1': 3, 'level_2': 7}

SELECT players.nickname
FROM players
WHERE players.level IS NULL ORDER BY players.id;
-- --8<-- [end:operators]

-- --8<-- [start:logic]
SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR OR players.id < %(id_1)s::INTEGER AND players.level > %(level_1)s::INTEGER ORDER BY players.id;
-- {'race_1': 'elf', 'id_1': 3, 'level_1': 8}

SELECT players.nickname
FROM players
WHERE players.race = %(race_1)s::VARCHAR OR players.id < %(id_1)s::INTEGER AND players.level > %(level_1)s::INTEGER ORDER BY players.id;
-- {'race_1': 'elf', 'id_1': 3, 'level_1': 8}

SELECT players.nickname
FROM players
WHERE players.race != %(race_1)s::VARCHAR ORDER BY players.id;
-- {'race_1': 'elf'}
-- --8<-- [end:logic]

-- --8<-- [start:null]
SELECT players.nickname
FROM players
WHERE players.level != %(level_1)s::INTEGER ORDER BY players.id;
-- {'level_1': 9}

SELECT players.nickname
FROM players
WHERE players.level IS DISTINCT FROM %(level_1)s::INTEGER ORDER BY players.id;
-- {'level_1': 9}
-- --8<-- [end:null]

-- --8<-- [start:empty]
SELECT players.nickname
FROM players
WHERE players.race IN (NULL) AND (1 != 1) ORDER BY players.id;

SELECT players.nickname
FROM players
WHERE (players.race NOT IN (NULL) OR (1 = 1)) ORDER BY players.id;
-- --8<-- [end:empty]

ROLLBACK;
