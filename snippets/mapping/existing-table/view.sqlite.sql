BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 60)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Morgana', 7)

COMMIT;

-- --8<-- [start:view]
BEGIN (implicit);

CREATE VIEW veterans AS SELECT nickname, level FROM players WHERE level > 50;

COMMIT;

BEGIN (implicit);

SELECT veterans.nickname, veterans.level
FROM veterans;

ROLLBACK;
-- --8<-- [end:view]
