-- --8<-- [start:plain]
BEGIN (implicit);

SELECT 1;

BEGIN (implicit);

SELECT 1;

ROLLBACK;

ROLLBACK;
-- --8<-- [end:plain]

-- --8<-- [start:drop]
BEGIN (implicit);

SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'game';

ROLLBACK;
-- --8<-- [end:drop]

-- --8<-- [start:plain]
BEGIN (implicit);

SELECT 1;

ROLLBACK;

BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:plain]

-- --8<-- [start:ping]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:ping]

-- --8<-- [start:drop]
BEGIN (implicit);

SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'game';

ROLLBACK;
-- --8<-- [end:drop]

-- --8<-- [start:ping]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:ping]

-- --8<-- [start:inside]
BEGIN (implicit);

SELECT 1;
-- --8<-- [end:inside]

-- --8<-- [start:drop]
BEGIN (implicit);

SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'game';

ROLLBACK;
-- --8<-- [end:drop]

-- --8<-- [start:inside]
SELECT 1;

ROLLBACK;
-- --8<-- [end:inside]
