BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race) VALUES (?, ?, ?);
-- [(1, 'Arthur', 'human'), (2, 'Merlin', 'human')]

-- --8<-- [start:expire]
UPDATE players SET race = 'elf';

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:expire]

-- --8<-- [start:refresh]
UPDATE players SET race = 'orc';

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:refresh]

-- --8<-- [start:expire-all]
UPDATE players SET race = 'troll';

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:expire-all]

-- --8<-- [start:commit]
COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (2,)
-- --8<-- [end:commit]

ROLLBACK;
