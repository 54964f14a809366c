BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (%(id)s::INTEGER, %(level)s::INTEGER);
-- [{'id': 0, 'level': 1}, {'id': 1, 'level': 1}, {'id': 2, 'level': 1}, {'id': 3, 'level': 1}, {'id': 4, 'level': 1}, {'id': 5, 'level': 1}, {'id': 6, 'level': 1}, {'id': 7, 'level': 1}  ... displaying 10 of 1000 total bound parameter sets ...  {'id': 998, 'level': 1}, {'id': 999, 'level': 1}]

COMMIT;

-- --8<-- [start:ways]
BEGIN (implicit);

SELECT players.id, players.level
FROM players;
-- --8<-- [end:ways]

UPDATE players SET level=%(level)s::INTEGER WHERE players.id = %(players_id)s::INTEGER;
-- [{'level': 2, 'players_id': 0}, {'level': 2, 'players_id': 1}, {'level': 2, 'players_id': 2}, {'level': 2, 'players_id': 3}, {'level': 2, 'players_id': 4}, {'level': 2, 'players_id': 5}, {'level': 2, 'players_id': 6}, {'level': 2, 'players_id': 7}  ... displaying 10 of 1000 total bound parameter sets ...  {'level': 2, 'players_id': 998}, {'level': 2, 'players_id': 999}]

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players;

COMMIT;

BEGIN (implicit);

SELECT players.id, players.level
FROM players;

DELETE FROM players WHERE players.id = %(id)s::INTEGER;
-- [{'id': 0}, {'id': 1}, {'id': 2}, {'id': 3}, {'id': 4}, {'id': 5}, {'id': 6}, {'id': 7}  ... displaying 10 of 1000 total bound parameter sets ...  {'id': 998}, {'id': 999}]

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, level) VALUES (%(id)s::INTEGER, %(level)s::INTEGER);
-- [{'id': 0, 'level': 1}, {'id': 1, 'level': 1}, {'id': 2, 'level': 1}, {'id': 3, 'level': 1}, {'id': 4, 'level': 1}, {'id': 5, 'level': 1}, {'id': 6, 'level': 1}, {'id': 7, 'level': 1}  ... displaying 10 of 1000 total bound parameter sets ...  {'id': 998, 'level': 1}, {'id': 999, 'level': 1}]

COMMIT;

-- --8<-- [start:ways]
BEGIN (implicit);

UPDATE players SET level=(players.level + %(level_1)s::INTEGER);
-- {'level_1': 1}
-- --8<-- [end:ways]

COMMIT;

BEGIN (implicit);

SELECT sum(players.level) AS sum_1
FROM players;

COMMIT;

BEGIN (implicit);

DELETE FROM players;

COMMIT;
