BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:flush]
BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?);
-- ('Merlin', 'human')
-- --8<-- [end:flush]

-- --8<-- [start:commit]
UPDATE players SET race=? WHERE players.id = ?;
-- ('elf', 1)

COMMIT;
-- --8<-- [end:commit]
