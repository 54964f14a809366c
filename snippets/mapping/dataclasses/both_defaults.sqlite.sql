BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    rank VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (nickname, rank) VALUES (?, ?);
-- ('Arthur', 'king')

INSERT INTO players (nickname, rank) VALUES (?, lower(?)) RETURNING rank;
-- ('Merlin', 'NOVICE')
-- --8<-- [end:use]

COMMIT;
