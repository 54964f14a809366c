BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    abilities JSON NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, abilities) VALUES (?, ?);
-- [('Merlin', '["flight", "foresight"]'), ('Arthur', '["courage"]')]

COMMIT;

-- --8<-- [start:search]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE CAST(JSON_EXTRACT(players.abilities, ?) AS VARCHAR) = ?;
-- ('$[0]', 'flight')
-- --8<-- [end:search]

ROLLBACK;
