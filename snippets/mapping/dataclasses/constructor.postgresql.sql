BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    bag JSON NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race, bag, level) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR, %(bag)s::JSON, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': 'human', 'bag': Json([]), 'level': 9}

COMMIT;

BEGIN (implicit);

SELECT players.id, players.nickname, players.race, players.bag, players.level
FROM players;

ROLLBACK;
