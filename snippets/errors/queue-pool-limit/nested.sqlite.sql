BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:error]

-- --8<-- [start:cure]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:cure]
