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

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'elf'}

ROLLBACK;

-- --8<-- [start:lost]
BEGIN (implicit);

SELECT players.race
FROM players;

ROLLBACK;
-- --8<-- [end:lost]

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'elf'}

ROLLBACK;
