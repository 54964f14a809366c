BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, race) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(race)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin', 'race': 'elf'}

COMMIT;

-- --8<-- [start:core]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

ROLLBACK;
-- --8<-- [end:core]

-- --8<-- [start:orm]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

ROLLBACK;
-- --8<-- [end:orm]

-- --8<-- [start:executor]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

ROLLBACK;

ROLLBACK;
-- --8<-- [end:executor]

-- --8<-- [start:no-method]
BEGIN (implicit);

SELECT players.id, players.nickname, players.race
FROM players
WHERE players.race = %(race_1)s::VARCHAR;
-- {'race_1': 'elf'}

ROLLBACK;
-- --8<-- [end:no-method]
