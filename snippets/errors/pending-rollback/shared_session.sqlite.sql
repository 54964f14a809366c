BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:failing]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:failing]
