BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:limit]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname
FROM players
 LIMIT ? OFFSET ?;
-- (1, 0)

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:limit]

ROLLBACK;
