BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (%(id)s::INTEGER, %(level)s::INTEGER);
-- {'id': 1, 'level': 1}

COMMIT;

-- --8<-- [start:rollback]
BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

ROLLBACK;
-- --8<-- [end:rollback]
