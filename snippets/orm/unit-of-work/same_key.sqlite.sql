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

INSERT INTO players (id, nickname, race) VALUES (?, ?, ?);
-- (1, 'Merlin', 'human')

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)

-- --8<-- [start:replace]
UPDATE players SET nickname=?, race=? WHERE players.id = ?;
-- ('Merlin', 'elf', 1)
-- --8<-- [end:replace]

ROLLBACK;
