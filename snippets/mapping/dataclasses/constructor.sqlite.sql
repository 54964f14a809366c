BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    bag JSON NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race, bag, level) VALUES (?, ?, ?, ?);
-- ('Merlin', 'human', '[]', 9)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.bag, players.level
FROM players;

ROLLBACK;
