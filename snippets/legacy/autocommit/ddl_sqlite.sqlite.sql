-- --8<-- [start:ddl]
BEGIN (implicit);

CREATE TABLE players (nickname TEXT);

INSERT INTO players VALUES ('Merlin');

ROLLBACK;
-- --8<-- [end:ddl]

-- --8<-- [start:row]
BEGIN (implicit);

SELECT count(*) FROM players;

ROLLBACK;
-- --8<-- [end:row]
