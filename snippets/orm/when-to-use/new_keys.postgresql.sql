BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

INSERT INTO players (nickname) SELECT p0::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, 1), (%(nickname__2)s::VARCHAR, 2)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Merlin', 'nickname__1': 'Arthur', 'nickname__2': 'Morgana'}
-- --8<-- [end:objects]

-- --8<-- [start:rows]
INSERT INTO players (nickname) VALUES (%(nickname__0)s::VARCHAR), (%(nickname__1)s::VARCHAR), (%(nickname__2)s::VARCHAR) RETURNING players.id;
-- {'nickname__0': 'Oberon', 'nickname__1': 'Titania', 'nickname__2': 'Puck'}
-- --8<-- [end:rows]

ROLLBACK;
