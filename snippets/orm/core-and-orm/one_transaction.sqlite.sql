BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE visits (
    player_id INTEGER,
    place VARCHAR,
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

INSERT INTO visits (player_id, place) VALUES (?, ?);
-- [(1, 'inn'), (1, 'tower')]

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM visits;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

SELECT count(*) AS count_1
FROM visits;

ROLLBACK;
-- --8<-- [end:both]
