-- --8<-- [start:twice]
BEGIN (implicit);

SELECT 'Merlin';

ROLLBACK;
-- --8<-- [end:twice]
