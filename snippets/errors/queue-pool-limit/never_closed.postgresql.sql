BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:error]

ROLLBACK;

ROLLBACK;
