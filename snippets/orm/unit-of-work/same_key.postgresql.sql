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

INSERT INTO players (id, nickname, race) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin', 'race': 'human'}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

-- --8<-- [start:replace]
UPDATE players SET nickname=%(nickname)s::VARCHAR, race=%(race)s::VARCHAR WHERE players.id = %(players_id)s::INTEGER;
-- {'nickname': 'Merlin', 'race': 'elf', 'players_id': 1}
-- --8<-- [end:replace]

ROLLBACK;
