BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:missing]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- (None,)

ROLLBACK;
-- --8<-- [end:missing]
