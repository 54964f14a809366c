-- --8<-- [start:no-change]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:no-change]
