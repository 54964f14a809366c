BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

-- --8<-- [start:shared]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:shared]

-- --8<-- [start:own]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

COMMIT;
-- --8<-- [end:own]
