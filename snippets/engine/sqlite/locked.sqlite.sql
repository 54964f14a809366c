BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:locked]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

BEGIN (implicit);

SELECT count(players.id) AS count_1
FROM players;

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

ROLLBACK;
-- --8<-- [end:locked]

-- --8<-- [start:cure]
COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

COMMIT;

BEGIN (implicit);

SELECT count(players.id) AS count_1
FROM players;
-- --8<-- [end:cure]

ROLLBACK;

-- --8<-- [start:wait]
BEGIN (implicit);

PRAGMA busy_timeout;

ROLLBACK;
-- --8<-- [end:wait]
