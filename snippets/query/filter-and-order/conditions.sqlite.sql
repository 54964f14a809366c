BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race, level) VALUES (?, ?, ?, ?);
-- [(1, 'Merlin', 'human', 9), (2, 'Morgana', 'elf', 7), (3, 'Arthur', 'human', 3), (4, 'Nimue', 'elf', None)]

COMMIT;

-- --8<-- [start:where]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.race = ? AND players.level > ? ORDER BY players.id;
-- ('human', 5)

SELECT players.nickname
FROM players
WHERE players.race = ? AND players.level > ? ORDER BY players.id;
-- ('human', 5)
-- --8<-- [end:where]

-- --8<-- [start:operators]
SELECT players.nickname
FROM players
WHERE players.race IN (?, ?) ORDER BY players.id;
-- ('elf', 'dwarf')

SELECT players.nickname
FROM players
WHERE players.nickname LIKE ? ORDER BY players.id;
-- ('M%',)

SELECT players.nickname
FROM players
WHERE players.level BETWEEN ? AND ? ORDER BY players.id;
-- (3, 7)

SELECT players.nickname
FROM players
WHERE players.level IS NULL ORDER BY players.id;
-- --8<-- [end:operators]

-- --8<-- [start:logic]
SELECT players.nickname
FROM players
WHERE players.race = ? OR players.id < ? AND players.level > ? ORDER BY players.id;
-- ('elf', 3, 8)

SELECT players.nickname
FROM players
WHERE players.race = ? OR players.id < ? AND players.level > ? ORDER BY players.id;
-- ('elf', 3, 8)

SELECT players.nickname
FROM players
WHERE players.race != ? ORDER BY players.id;
-- ('elf',)
-- --8<-- [end:logic]

-- --8<-- [start:null]
SELECT players.nickname
FROM players
WHERE players.level != ? ORDER BY players.id;
-- (9,)

SELECT players.nickname
FROM players
WHERE players.level IS NOT ? ORDER BY players.id;
-- (9,)
-- --8<-- [end:null]

-- --8<-- [start:empty]
SELECT players.nickname
FROM players
WHERE players.race IN (SELECT 1 FROM (SELECT 1) WHERE 1!=1) ORDER BY players.id;

SELECT players.nickname
FROM players
WHERE (players.race NOT IN (SELECT 1 FROM (SELECT 1) WHERE 1!=1)) ORDER BY players.id;
-- --8<-- [end:empty]

ROLLBACK;
