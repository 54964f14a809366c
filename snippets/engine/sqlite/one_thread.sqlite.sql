-- --8<-- [start:error]
BEGIN (implicit);

ROLLBACK;
-- --8<-- [end:error]
