-- --8<-- [start:index]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

CREATE INDEX ix_players_id ON players (id);

COMMIT;

BEGIN (implicit);

SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename = 'players' ORDER BY indexname;

ROLLBACK;
-- --8<-- [end:index]
