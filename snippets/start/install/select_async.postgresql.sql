-- --8<-- [start:select]
BEGIN (implicit);

select 1;

ROLLBACK;
-- --8<-- [end:select]
