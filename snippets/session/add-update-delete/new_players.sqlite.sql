BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:flush]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 1)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)
-- --8<-- [end:flush]

ROLLBACK;
