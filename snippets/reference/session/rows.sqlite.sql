BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:add-all]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- [(1, 'Arthur'), (2, 'Merlin')]

COMMIT;
-- --8<-- [end:add-all]
