-- --8<-- [start:too-early]
BEGIN (implicit);

COMMIT;

BEGIN (implicit);

INSERT INTO people (name) VALUES (?);
-- ('Anna',)

ROLLBACK;
-- --8<-- [end:too-early]
