BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:uneven]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- [('Arthur',), ('Merlin',)]

SELECT players.nickname, players.level
FROM players ORDER BY players.id;
-- --8<-- [end:uneven]

ROLLBACK;
