-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR(20) NOT NULL,
    gold NUMERIC(10, 2) NOT NULL,
    title VARCHAR(20),
    settings JSON NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;
-- --8<-- [end:model]
