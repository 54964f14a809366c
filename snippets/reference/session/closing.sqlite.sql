-- --8<-- [start:invalidate]
BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:invalidate]

-- --8<-- [start:reset]
BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:reset]
