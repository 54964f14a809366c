BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:jobs]
BEGIN (implicit);

INSERT INTO players (nickname) SELECT p0::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'nickname__1': 'Morgana'}

COMMIT;
-- --8<-- [end:jobs]

-- --8<-- [start:left]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:left]

ROLLBACK;

-- --8<-- [start:jobs]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Nimue'}

COMMIT;
-- --8<-- [end:jobs]

-- --8<-- [start:removed]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:removed]

ROLLBACK;
