BEGIN (implicit);

CREATE TABLE players (nickname TEXT);

COMMIT;

-- --8<-- [start:write]
BEGIN (implicit);

BEGIN;

SELECT count(*) FROM players;

BEGIN (implicit);

BEGIN;

INSERT INTO players VALUES ('Merlin');

COMMIT;

ROLLBACK;
-- --8<-- [end:write]

-- --8<-- [start:wal]
BEGIN (implicit);

PRAGMA journal_mode = WAL;

ROLLBACK;
-- --8<-- [end:wal]

-- --8<-- [start:write]
BEGIN (implicit);

BEGIN;

SELECT count(*) FROM players;

BEGIN (implicit);

BEGIN;

INSERT INTO players VALUES ('Merlin');

COMMIT;

ROLLBACK;
-- --8<-- [end:write]
