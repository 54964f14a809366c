-- --8<-- [start:error]
BEGIN (implicit);

ROLLBACK;
-- --8<-- [end:error]

-- --8<-- [start:cure]
BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    abilities JSON NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, abilities) VALUES (?, ?);
-- ('Merlin', '["flight"]')

COMMIT;

BEGIN (implicit);

SELECT players.abilities
FROM players;

SELECT players.nickname, players.abilities
FROM players
WHERE players.abilities @> ?;
-- ('["flight"]',)

ROLLBACK;
-- --8<-- [end:cure]
