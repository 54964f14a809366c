BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:expired]
BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 1, 'nickname': 'Merlin', 'level': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;
-- --8<-- [end:expired]
