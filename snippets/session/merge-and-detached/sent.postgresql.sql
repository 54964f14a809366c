BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

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

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 2, 'nickname': 'Merlin', 'level': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 3, 'nickname': 'Merlin', 'level': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 4, 'nickname': 'Merlin', 'level': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 4}

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 3}

COMMIT;

-- --8<-- [start:measure]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 2}

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- {'level': 20, 'players_id': 2}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 3}

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 3, 'nickname': 'Merlin', 'level': 1}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 4}

UPDATE players SET nickname=%(nickname)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'nickname': 'Myrddin', 'players_id': 4}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 100}

INSERT INTO players (id, nickname, level) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(level)s::INTEGER);
-- {'id': 100, 'nickname': 'Nimue', 'level': 1}

COMMIT;
-- --8<-- [end:measure]
