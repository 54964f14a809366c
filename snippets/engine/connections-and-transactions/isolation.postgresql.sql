BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    gold INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Merlin', 'gold': 50}

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT players.gold
FROM players;

BEGIN (implicit);

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER);
-- {'gold_1': 10}

COMMIT;

SELECT players.gold
FROM players;

ROLLBACK;

BEGIN (implicit);

SELECT players.gold
FROM players;

BEGIN (implicit);

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER);
-- {'gold_1': 10}

COMMIT;

SELECT players.gold
FROM players;

ROLLBACK;
-- --8<-- [end:read]
