BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

COMMIT;
-- --8<-- [end:error]

-- --8<-- [start:silent]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- [('Arthur',), ('Merlin',)]

SELECT players.nickname, players.level
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:silent]

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Arthur',)

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Merlin', 9)

SELECT players.nickname, players.level
FROM players ORDER BY players.id;

COMMIT;
-- --8<-- [end:cure]
