BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:rowid]
BEGIN (implicit);

INSERT INTO players (id) VALUES (?);
-- (7,)

SELECT id, rowid FROM players;
-- --8<-- [end:rowid]

ROLLBACK;
