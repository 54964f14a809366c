-- --8<-- [start:string]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:string]

-- --8<-- [start:closed]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:closed]

-- --8<-- [start:ended]
BEGIN (implicit);

SELECT 1;

COMMIT;
-- --8<-- [end:ended]

-- --8<-- [start:begun]
BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 2;

COMMIT;
-- --8<-- [end:begun]
