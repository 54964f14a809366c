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

INSERT INTO players (nickname, race) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR) RETURNING players.rank, players.changes;
-- {'nickname': 'Merlin', 'race': 'human'}

COMMIT;
-- --8<-- [end:insert]

-- --8<-- [start:raw]
BEGIN (implicit);

INSERT INTO players (nickname, race) VALUES ('Uther', '');

SELECT players.nickname, players.race, players.rank, players.changes
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Uther'}

INSERT INTO players (nickname) VALUES ('Arthur');

ROLLBACK;
-- --8<-- [end:raw]

-- --8<-- [start:update]
BEGIN (implicit);

SELECT players.nickname, players.race, players.rank, players.changes
FROM players;

UPDATE players SET race=%(race)s::VARCHAR, changes=changes + 1 WHERE players.nickname = %(players_nickname)s::VARCHAR;
-- {'race': 'elf', 'players_nickname': 'Merlin'}

UPDATE players SET rank=%(rank)s::VARCHAR, changes=changes + 1;
-- {'rank': 'wizard'}

SELECT players.changes
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}
-- --8<-- [end:update]

-- --8<-- [start:raw-update]
UPDATE players SET rank = 'archmage';

SELECT players.nickname, players.race, players.rank, players.changes
FROM players
WHERE players.nickname = %(pk_1)s::VARCHAR;
-- {'pk_1': 'Merlin'}
-- --8<-- [end:raw-update]

ROLLBACK;
