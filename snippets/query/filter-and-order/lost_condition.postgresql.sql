BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    race VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (race, level) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES (%(race__0)s::VARCHAR, %(level__0)s::INTEGER, 0), (%(race__1)s::VARCHAR, %(level__1)s::INTEGER, 1), (%(race__2)s::VARCHAR, %(level__2)s::INTEGER, 2)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'race__0': 'elf', 'level__0': 9, 'race__1': 'elf', 'level__1': 2, 'race__2': 'human', 'level__2': 9}

COMMIT;

-- --8<-- [start:elves]
BEGIN (implicit);

DELETE FROM players WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

SELECT players.race
FROM players;
-- --8<-- [end:elves]

ROLLBACK;
