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
-- (1, 'Merlin', 'human')

-- --8<-- [start:expire]
UPDATE players SET race = 'elf';

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)
-- --8<-- [end:expire]

ROLLBACK;
