BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:outermost]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Morgana',)

COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:outermost]

-- --8<-- [start:already-begun]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:already-begun]
