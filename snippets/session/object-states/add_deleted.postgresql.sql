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

-- --8<-- [start:error]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

COMMIT;
-- --8<-- [end:error]

-- --8<-- [start:transient]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:transient]

ROLLBACK;
