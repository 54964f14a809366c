-- --8<-- [start:use]
BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'elf')

SELECT players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:use]
