-- --8<-- [start:session]
BEGIN (implicit);

SELECT 1;

COMMIT;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:session]
