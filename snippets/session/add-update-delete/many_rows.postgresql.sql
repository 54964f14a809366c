BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Arthur', 'level': 1}

COMMIT;

-- --8<-- [start:statement]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

UPDATE players SET level=(players.level + %(level_1)s::INTEGER);
-- {'level_1': 1}
-- --8<-- [end:statement]

-- --8<-- [start:objects]
SELECT players.id, players.nickname, players.level
FROM players ORDER BY players.id;

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- [{'id': 1}, {'id': 2}]

COMMIT;
-- --8<-- [end:objects]
