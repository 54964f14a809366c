-- --8<-- [start:failing]
BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

ROLLBACK;
-- --8<-- [end:failing]
