BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:race]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:race]
