BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:aborted]
BEGIN (implicit);

SELECT level FROM players;

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:aborted]
