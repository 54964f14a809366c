BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:forgotten]
BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Merlin', 'gold': 50}

SELECT count(*) AS count_1
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:forgotten]

-- --8<-- [start:commit]
BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Merlin', 'gold': 50}

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Arthur', 'gold': 10}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:commit]
