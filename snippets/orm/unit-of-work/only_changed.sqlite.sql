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
-- ('Merlin', 'human', 1)

INSERT INTO players (nickname, race, level) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', 'human', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.level
FROM players ORDER BY players.id;

-- --8<-- [start:one-column]
UPDATE players SET level=? WHERE players.id = ?;
-- (4, 1)
-- --8<-- [end:one-column]

-- --8<-- [start:together]
UPDATE players SET level=? WHERE players.id = ?;
-- [(20, 1), (10, 2)]
-- --8<-- [end:together]

ROLLBACK;
