-- --8<-- [start:session]
BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:session]
