BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    called INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, called, passed) VALUES (?, ?, ?);
-- [('Arthur', 1, 2), ('Merlin', 1, 3)]

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

SELECT players.nickname, players.called, players.passed
FROM players ORDER BY players.nickname;
-- --8<-- [end:use]

ROLLBACK;
