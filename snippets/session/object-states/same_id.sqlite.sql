BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

-- --8<-- [start:same-id]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- (1, 'Emrys')

ROLLBACK;
-- --8<-- [end:same-id]
