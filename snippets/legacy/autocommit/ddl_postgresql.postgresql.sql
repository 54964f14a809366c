-- --8<-- [start:ddl]
BEGIN (implicit);

CREATE TABLE players (nickname TEXT);

INSERT INTO players VALUES ('Merlin');

ROLLBACK;
-- --8<-- [end:ddl]
