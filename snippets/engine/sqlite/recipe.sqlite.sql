-- --8<-- [start:begin]
BEGIN (implicit);
-- --8<-- [end:begin]

-- --8<-- [start:recipe]
BEGIN;
-- --8<-- [end:recipe]

-- --8<-- [start:begin]
CREATE TABLE players (nickname TEXT);

ROLLBACK;
-- --8<-- [end:begin]

-- --8<-- [start:recipe]
BEGIN (implicit);

BEGIN;
-- --8<-- [end:recipe]

-- --8<-- [start:begin]
ROLLBACK;
-- --8<-- [end:begin]
