-- --8<-- [start:short]
BEGIN (implicit);

CREATE TABLE guilds (
    id SERIAL NOT NULL,
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_guilds_name UNIQUE (name)
);

COMMIT;
-- --8<-- [end:short]
