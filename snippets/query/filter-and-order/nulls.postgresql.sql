BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- [{'id': 1, 'nickname': 'Merlin', 'level': 9}, {'id': 2, 'nickname': 'Arthur', 'level': 3}, {'id': 3, 'nickname': 'Nimue', 'level': None}]

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
