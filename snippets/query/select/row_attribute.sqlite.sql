BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:error]

ROLLBACK;
