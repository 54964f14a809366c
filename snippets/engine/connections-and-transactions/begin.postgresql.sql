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

INSERT INTO players (nickname, gold) VALUES (%(nickname)s::VARCHAR, %(gold)s::INTEGER);
-- {'nickname': 'Arthur', 'gold': 10}

COMMIT;

-- --8<-- [start:begin]
BEGIN (implicit);

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'gold_1': -20, 'nickname_1': 'Merlin'}

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'gold_1': 20, 'nickname_1': 'Arthur'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:begin]

-- --8<-- [start:failed]
BEGIN (implicit);

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'gold_1': -20, 'nickname_1': 'Merlin'}

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'gold_1': 20, 'nickname_1': 'Mordred'}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:failed]

-- --8<-- [start:caught]
BEGIN (implicit);

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'gold_1': -20, 'nickname_1': 'Merlin'}

UPDATE players SET gold=(players.gold + %(gold_1)s::INTEGER) WHERE players.nickname = %(nickname_1)s::VARCHAR;
-- {'gold_1': 20, 'nickname_1': 'Mordred'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname, players.gold
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:caught]
