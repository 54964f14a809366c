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
-- (1, 'Merlin', 'elf')

COMMIT;

-- --8<-- [start:core]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

ROLLBACK;
-- --8<-- [end:core]

-- --8<-- [start:orm]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

ROLLBACK;
-- --8<-- [end:orm]

-- --8<-- [start:executor]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

ROLLBACK;

ROLLBACK;
-- --8<-- [end:executor]

-- --8<-- [start:no-method]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = ?;
-- ('elf',)

ROLLBACK;
-- --8<-- [end:no-method]
