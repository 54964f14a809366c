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

-- --8<-- [start:expression]
UPDATE players SET level=(players.level + %(level_1)s::INTEGER) WHERE players.id = %(players_id)s::INTEGER;
-- {'level_1': 1, 'players_id': 1}

SELECT players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:expression]

ROLLBACK;
