BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:calls]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:calls]

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

-- --8<-- [start:calls]
SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:calls]

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Arthur'}

-- --8<-- [start:calls]
SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

SELECT players.id, players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:calls]

ROLLBACK;
