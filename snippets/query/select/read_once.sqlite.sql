BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Arthur',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Merlin',)

COMMIT;

-- --8<-- [start:closed]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:closed]

-- --8<-- [start:again]
SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:again]

-- --8<-- [start:list]
SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:list]

ROLLBACK;
