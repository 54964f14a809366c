-- --8<-- [start:early]
BEGIN (implicit);

COMMIT;
-- --8<-- [end:early]

-- --8<-- [start:late]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
-- --8<-- [end:late]
