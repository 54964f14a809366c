BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:dependency]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

COMMIT;
-- --8<-- [end:dependency]
