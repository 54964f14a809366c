BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:loaded]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('',)

SELECT players.id, players.nickname, players.race
FROM players;

ROLLBACK;
-- --8<-- [end:loaded]
