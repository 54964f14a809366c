BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_players_id ON players (id);

COMMIT;

-- --8<-- [start:names]
BEGIN (implicit);

SELECT indexname FROM pg_indexes WHERE tablename = 'players';
-- --8<-- [end:names]

ROLLBACK;
