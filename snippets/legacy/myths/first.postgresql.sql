BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:limit]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname
FROM players
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:limit]

ROLLBACK;
