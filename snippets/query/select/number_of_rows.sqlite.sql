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
-- ('Merlin', None)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', None)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', None)

COMMIT;

-- --8<-- [start:none]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = ?;
-- ('Mordred',)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = ?;
-- ('Mordred',)
-- --8<-- [end:none]

-- --8<-- [start:two]
SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:two]

-- --8<-- [start:null]
SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Mordred',)

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Arthur',)

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Mordred',)
-- --8<-- [end:null]

ROLLBACK;
