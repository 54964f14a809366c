BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (race, level) VALUES (?, ?) RETURNING id;
-- ('elf', 9)

INSERT INTO players (race, level) VALUES (?, ?) RETURNING id;
-- ('elf', 2)

INSERT INTO players (race, level) VALUES (?, ?) RETURNING id;
-- ('human', 9)

COMMIT;

-- --8<-- [start:elves]
BEGIN (implicit);

DELETE FROM players WHERE players.race = ?;
-- ('elf',)

SELECT players.race
FROM players;
-- --8<-- [end:elves]

ROLLBACK;
