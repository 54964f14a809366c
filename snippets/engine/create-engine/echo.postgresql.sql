-- --8<-- [start:lines]
BEGIN (implicit);

SELECT 'Merlin' AS nickname;

COMMIT;
-- --8<-- [end:lines]

-- --8<-- [start:level]
BEGIN (implicit);

SELECT 'Merlin' AS nickname;

ROLLBACK;
-- --8<-- [end:level]
