BEGIN (implicit);

CREATE TABLE players (id INTEGER PRIMARY KEY);

CREATE TABLE bans (id INTEGER PRIMARY KEY);

COMMIT;

-- --8<-- [start:altered]
BEGIN (implicit);

COMMIT;
-- --8<-- [end:altered]
