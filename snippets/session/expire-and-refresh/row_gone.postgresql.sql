BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:gone]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

DELETE FROM players WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:gone]

ROLLBACK;
