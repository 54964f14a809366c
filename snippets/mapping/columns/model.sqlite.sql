-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR(20) NOT NULL,
    biography TEXT,
    level INTEGER NOT NULL,
    gold NUMERIC(10, 2) NOT NULL,
    born DATE,
    settings JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
-- --8<-- [end:model]
