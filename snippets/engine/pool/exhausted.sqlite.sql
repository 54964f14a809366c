-- --8<-- [start:error]
BEGIN (implicit);

SELECT 1;

BEGIN (implicit);

SELECT 1;
-- --8<-- [end:error]

-- --8<-- [start:cure]
COMMIT;

BEGIN (implicit);

SELECT 1;
-- --8<-- [end:cure]

ROLLBACK;

ROLLBACK;
