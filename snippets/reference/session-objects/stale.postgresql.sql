BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin', 'race': 'human'}

-- --8<-- [start:expire]
UPDATE players SET race = 'elf';

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:expire]

ROLLBACK;
