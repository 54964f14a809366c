-- --8<-- [start:nameless]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname) VALUES (?);
-- (None,)

COMMIT;

BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO players (nickname) VALUES (?);
-- (None,)

ROLLBACK;
-- --8<-- [end:nameless]
