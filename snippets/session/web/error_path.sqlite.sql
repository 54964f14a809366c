BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:endpoint]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Mordred',)
-- --8<-- [end:endpoint]

ROLLBACK;

-- --8<-- [start:endpoint]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)
-- --8<-- [end:endpoint]

ROLLBACK;

-- --8<-- [start:requests]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:requests]
