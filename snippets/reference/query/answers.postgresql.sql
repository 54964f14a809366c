BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, race) SELECT p0::VARCHAR, p1::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, %(race__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, %(race__1)s::VARCHAR, 1)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'race__0': 'elf', 'nickname__1': 'Nimue', 'race__1': 'elf'}

COMMIT;

-- --8<-- [start:ask]
BEGIN (implicit);

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;

SELECT players.race, players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:ask]

-- --8<-- [start:one]
SELECT players.id, players.nickname, players.race
FROM players
WHERE players.id = %(id_1)s::INTEGER;
-- {'id_1': 7}
-- --8<-- [end:one]

ROLLBACK;
