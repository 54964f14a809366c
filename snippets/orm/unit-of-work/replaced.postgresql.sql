BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'human'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

-- --8<-- [start:error]
INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'elf'}

ROLLBACK;
-- --8<-- [end:error]

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

-- --8<-- [start:flush-between]
DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- {'id': 1}

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'elf'}
-- --8<-- [end:flush-between]

ROLLBACK;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'nickname_1': 'Merlin'}

-- --8<-- [start:change]
UPDATE players SET race=%(race)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'race': 'elf', 'players_id': 1}
-- --8<-- [end:change]

ROLLBACK;
