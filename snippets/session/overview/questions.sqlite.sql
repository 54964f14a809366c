BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:closed]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:closed]

-- --8<-- [start:read]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:read]
