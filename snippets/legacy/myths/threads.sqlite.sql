BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:lost]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)
-- --8<-- [end:lost]

ROLLBACK;

-- --8<-- [start:lost]
BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;
-- --8<-- [end:lost]

ROLLBACK;
