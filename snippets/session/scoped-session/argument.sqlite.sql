BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:argument]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Morgana',)

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:argument]
