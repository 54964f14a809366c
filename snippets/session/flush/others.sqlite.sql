BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:see]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

SELECT count(*) AS count_1
FROM players;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

COMMIT;

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:see]

-- --8<-- [start:undo]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:undo]

ROLLBACK;

ROLLBACK;
