-- --8<-- [start:comment]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMENT ON TABLE players IS 'One row per account';

COMMENT ON COLUMN players.level IS 'From 1 to 60';

COMMIT;
-- --8<-- [end:comment]
