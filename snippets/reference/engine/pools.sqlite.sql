-- --8<-- [start:ask]
BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:ask]

-- --8<-- [start:dispose]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:dispose]
