BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (?, ?, ?);
-- [(1, 'Merlin', 9), (2, 'Arthur', 3), (3, 'Nimue', None)]

COMMIT;

-- --8<-- [start:order]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.level DESC NULLS LAST;
-- --8<-- [end:order]

-- --8<-- [start:twice]
SELECT players.nickname
FROM players ORDER BY players.level DESC NULLS LAST, players.nickname;

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:twice]

ROLLBACK;
