BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 'human', 9)

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 'human', 5)

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Morgana', 'elf', 7)

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Oberon', 'elf', 8)

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
