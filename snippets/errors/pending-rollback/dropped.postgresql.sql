-- --8<-- [start:failing]
BEGIN (implicit);

SELECT pg_terminate_backend(pg_backend_pid());
-- --8<-- [end:failing]

-- --8<-- [start:cured]
ROLLBACK;

BEGIN (implicit);

SELECT 1;
-- --8<-- [end:cured]

ROLLBACK;
