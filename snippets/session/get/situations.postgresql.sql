BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

-- --8<-- [start:situations]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': '1'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 7}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 7}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;
-- --8<-- [end:situations]
