BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'human')

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

-- --8<-- [start:error]
INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

ROLLBACK;
-- --8<-- [end:error]

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

-- --8<-- [start:flush-between]
DELETE FROM players WHERE players.id = ?;
-- (1,)

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')
-- --8<-- [end:flush-between]

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

-- --8<-- [start:change]
UPDATE players SET race=? WHERE players.id = ?;
-- ('elf', 1)
-- --8<-- [end:change]

ROLLBACK;
