-- --8<-- [start:error]
BEGIN (implicit);

SELECT 1;
-- --8<-- [end:error]

ROLLBACK;
