-- --8<-- [start:declared]
BEGIN (implicit);

CREATE TABLE bans (nickname VARCHAR(50) PRIMARY KEY);

COMMIT;
-- --8<-- [end:declared]

-- --8<-- [start:drop]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

DROP TABLE players;

COMMIT;
-- --8<-- [end:drop]

-- --8<-- [start:drop-reflected]
BEGIN (implicit);

DROP TABLE bans;

COMMIT;
-- --8<-- [end:drop-reflected]
