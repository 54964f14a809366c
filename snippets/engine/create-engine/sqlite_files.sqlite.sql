-- --8<-- [start:memory]
BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;
-- --8<-- [end:memory]

-- --8<-- [start:file]
BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;
-- --8<-- [end:file]

-- --8<-- [start:read-only]
BEGIN (implicit);

SELECT players.nickname
FROM players;

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

ROLLBACK;
-- --8<-- [end:read-only]
