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

INSERT INTO players (nickname, race, bag, rank) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR, %(bag)s::JSON, lower(%(lower_1)s::VARCHAR)) RETURNING players.rank, players.title;
-- {'nickname': 'Merlin', 'race': 'human', 'bag': Json([]), 'lower_1': 'NOVICE'}
-- --8<-- [end:use]

COMMIT;
