BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:inside]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 1)

COMMIT;
-- --8<-- [end:inside]
