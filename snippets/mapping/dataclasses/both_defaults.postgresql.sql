BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    rank VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (nickname, rank) VALUES (%(nickname)s::VARCHAR, %(rank)s::VARCHAR);
-- {'nickname': 'Arthur', 'rank': 'king'}

INSERT INTO players (nickname, rank) VALUES (%(nickname)s::VARCHAR, lower(%(lower_1)s::VARCHAR)) RETURNING players.rank;
-- {'nickname': 'Merlin', 'lower_1': 'NOVICE'}
-- --8<-- [end:use]

COMMIT;
