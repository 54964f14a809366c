BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 9)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Arthur', 7)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Morgana', 7)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Gawain', 5)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Percival', 4)

COMMIT;

-- --8<-- [start:first-page]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT ? OFFSET ?;
-- (2, 0)
-- --8<-- [end:first-page]

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT ? OFFSET ?;
-- (2, 0)

-- --8<-- [start:newcomer]
INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Nimue', 8)

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT ? OFFSET ?;
-- (2, 2)

SELECT players.id, players.nickname, players.level
FROM players
WHERE (players.level, players.id) < (?, ?) ORDER BY players.level DESC, players.id DESC
 LIMIT ? OFFSET ?;
-- (7, 3, 2, 0)
-- --8<-- [end:newcomer]

ROLLBACK;

-- --8<-- [start:leaver]
BEGIN (implicit);

DELETE FROM players WHERE players.nickname = ?;
-- ('Merlin',)

SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.level DESC, players.id DESC
 LIMIT ? OFFSET ?;
-- (2, 2)

SELECT players.id, players.nickname, players.level
FROM players
WHERE (players.level, players.id) < (?, ?) ORDER BY players.level DESC, players.id DESC
 LIMIT ? OFFSET ?;
-- (7, 3, 2, 0)
-- --8<-- [end:leaver]

ROLLBACK;
