-- --8<-- [start:bases]
BEGIN (implicit);

ROLLBACK;
-- --8<-- [end:bases]
