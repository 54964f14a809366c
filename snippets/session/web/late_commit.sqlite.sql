BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'human')

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

ROLLBACK;

-- --8<-- [start:lost]
BEGIN (implicit);

SELECT players.race
FROM players;

ROLLBACK;
-- --8<-- [end:lost]

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

ROLLBACK;
