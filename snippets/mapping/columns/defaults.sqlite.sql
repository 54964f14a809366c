-- --8<-- [start:model]
BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    rank VARCHAR DEFAULT 'novice' NOT NULL,
    changes INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;
-- --8<-- [end:model]

-- --8<-- [start:insert]
BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES (?, ?) RETURNING rank, changes;
-- ('Merlin', 'human')

COMMIT;
-- --8<-- [end:insert]

-- --8<-- [start:raw]
BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES ('Uther', '');

SELECT players.nickname, players.race, players.rank, players.changes
FROM players
WHERE players.nickname = ?;
-- ('Uther',)

INSERT INTO players (nickname) VALUES ('Arthur');

ROLLBACK;
-- --8<-- [end:raw]

-- --8<-- [start:update]
BEGIN (implicit);

SELECT players.nickname, players.race, players.rank, players.changes
FROM players;

UPDATE players SET race=?, changes=changes + 1 WHERE players.nickname = ?;
-- ('elf', 'Merlin')

UPDATE players SET rank=?, changes=changes + 1;
-- ('wizard',)

SELECT players.changes
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:update]

-- --8<-- [start:raw-update]
UPDATE players SET rank = 'archmage';

SELECT players.nickname, players.race, players.rank, players.changes
FROM players
WHERE players.nickname = ?;
-- ('Merlin',)
-- --8<-- [end:raw-update]

ROLLBACK;
