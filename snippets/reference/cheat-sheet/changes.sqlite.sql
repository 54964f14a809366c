BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 1)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', 1)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Uther', 1)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (7,)

UPDATE players SET level=? WHERE players.id = ?;
-- (2, 1)

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = ?;
-- (3,)

DELETE FROM players WHERE players.id = ?;
-- (3,)

COMMIT;
-- --8<-- [end:objects]

-- --8<-- [start:bulk]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- [('Bors', 3), ('Kay', 4)]

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id, nickname, level;
-- ('Nimue', 1)

UPDATE players SET level=(players.level + ?) WHERE players.level < ? RETURNING level;
-- (1, 4)

UPDATE players SET level=? WHERE players.id = ?;
-- (9, 1)

DELETE FROM players WHERE players.level = ? RETURNING nickname;
-- (2,)
-- --8<-- [end:bulk]

ROLLBACK;
