BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
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

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

INSERT INTO visits (player_id, place) VALUES (%(player_id)s::INTEGER, %(place)s::VARCHAR);
-- [{'player_id': 1, 'place': 'inn'}, {'player_id': 1, 'place': 'tower'}]

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
