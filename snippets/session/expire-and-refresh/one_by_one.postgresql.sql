BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:loop]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- [{'id': 1, 'nickname': 'Arthur'}, {'id': 2, 'nickname': 'Merlin'}, {'id': 3, 'nickname': 'Morgana'}]

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}
-- --8<-- [end:loop]

-- --8<-- [start:one-query]
COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;
-- --8<-- [end:one-query]

ROLLBACK;
