BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) SELECT p0::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'nickname__1': 'Merlin'}

COMMIT;

-- --8<-- [start:closed]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:closed]

-- --8<-- [start:again]
SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:again]

-- --8<-- [start:list]
SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:list]

ROLLBACK;
