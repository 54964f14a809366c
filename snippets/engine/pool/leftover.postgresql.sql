-- --8<-- [start:temporary]
BEGIN (implicit);

CREATE TEMPORARY TABLE loot (name TEXT);

COMMIT;

BEGIN (implicit);

CREATE TEMPORARY TABLE loot (name TEXT);

COMMIT;
-- --8<-- [end:temporary]
