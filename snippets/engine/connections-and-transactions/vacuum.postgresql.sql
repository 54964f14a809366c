-- --8<-- [start:error]
BEGIN (implicit);

VACUUM;

ROLLBACK;

BEGIN (implicit);

CREATE DATABASE arena;

ROLLBACK;
-- --8<-- [end:error]

-- --8<-- [start:autocommit]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

VACUUM;

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;
-- --8<-- [end:autocommit]
