-- --8<-- [start:table]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR(30) NOT NULL,
    race VARCHAR,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;
-- --8<-- [end:table]

-- --8<-- [start:default]
BEGIN (implicit);

INSERT INTO players (nickname, race, level) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'race': None, 'level': 1}

ROLLBACK;
-- --8<-- [end:default]
