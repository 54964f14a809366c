BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:factory]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Mordred',)

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

COMMIT;
-- --8<-- [end:factory]

-- --8<-- [start:run]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:run]
