BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    bag JSON NOT NULL,
    rank VARCHAR NOT NULL,
    title VARCHAR DEFAULT 'stranger' NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (nickname, race, bag, rank) VALUES (?, ?, ?, lower(?)) RETURNING rank, title;
-- ('Merlin', 'human', '[]', 'NOVICE')
-- --8<-- [end:use]

COMMIT;
