BEGIN (implicit);

CREATE TABLE players (id INTEGER PRIMARY KEY);

COMMIT;

-- --8<-- [start:added-later]
BEGIN (implicit);

ALTER TABLE players ADD COLUMN level INTEGER;

COMMIT;
-- --8<-- [end:added-later]
