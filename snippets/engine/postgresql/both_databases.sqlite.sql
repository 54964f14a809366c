-- --8<-- [start:engine]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 9)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', None)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Morgana', 7)

COMMIT;
-- --8<-- [end:engine]

-- --8<-- [start:search]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE lower(players.nickname) LIKE lower(?) ORDER BY players.level NULLS LAST;
-- ('%a%',)
-- --8<-- [end:search]

ROLLBACK;
