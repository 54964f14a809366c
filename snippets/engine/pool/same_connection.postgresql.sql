-- --8<-- [start:same]
BEGIN (implicit);

ROLLBACK;

BEGIN (implicit);

ROLLBACK;
-- --8<-- [end:same]
