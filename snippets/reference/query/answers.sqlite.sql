BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?) RETURNING id;
-- ('Merlin', 'elf')

INSERT INTO players (nickname, race) VALUES (?, ?) RETURNING id;
-- ('Nimue', 'elf')

COMMIT;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:ask]

-- --8<-- [start:one]
SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (7,)
-- --8<-- [end:one]

ROLLBACK;
