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
-- ('Arthur', 5)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Lancelot', 5)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Merlin', 9)

INSERT INTO players (nickname, level) VALUES (?, ?) RETURNING id;
-- ('Mordred', 2)

COMMIT;

-- --8<-- [start:copy]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.level > ? AND players.nickname != ? ORDER BY players.level, players.nickname DESC;
-- (2, 'Merlin')
-- --8<-- [end:copy]

-- --8<-- [start:again]
SELECT players.nickname
FROM players ORDER BY players.level, players.nickname
 LIMIT ? OFFSET ?;
-- (1, 1)

SELECT players.nickname
FROM players ORDER BY players.level, players.nickname
 LIMIT ? OFFSET ?;
-- (2, 1)

SELECT players.nickname
FROM players ORDER BY players.nickname
 LIMIT ? OFFSET ?;
-- (1, 1)
-- --8<-- [end:again]

ROLLBACK;
