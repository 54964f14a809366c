BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'human')

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = ?;
-- (1,)

UPDATE players SET nickname=? WHERE players.id = ?;
-- ('Myrddin', 1)

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players;
-- --8<-- [end:use]

ROLLBACK;
