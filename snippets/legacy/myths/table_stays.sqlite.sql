-- --8<-- [start:table]
BEGIN (implicit);

CREATE TABLE bans (id INTEGER);

ROLLBACK;
-- --8<-- [end:table]
