-- --8<-- [start:failing]
BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

ROLLBACK;
-- --8<-- [end:failing]
