-- --8<-- [start:begin]
BEGIN (implicit);

CREATE TABLE players (nickname TEXT);

SELECT nickname FROM players;

INSERT INTO players VALUES ('Merlin');

ROLLBACK;
-- --8<-- [end:begin]
