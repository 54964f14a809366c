BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:lost]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:lost]
