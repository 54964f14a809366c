BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:error]
