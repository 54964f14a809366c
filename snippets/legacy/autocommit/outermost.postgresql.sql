BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:outermost]
BEGIN (implicit);

INSERT INTO players (nickname) SELECT p0::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'nickname__1': 'Morgana'}

COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:outermost]

-- --8<-- [start:already-begun]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:already-begun]
