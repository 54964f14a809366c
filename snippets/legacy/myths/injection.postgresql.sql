BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    password VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, password) SELECT p0::VARCHAR, p1::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, %(password__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, %(password__1)s::VARCHAR, 1)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Arthur', 'password__0': 'excalibur', 'nickname__1': 'Merlin', 'password__1': 'owl'}

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

SELECT nickname FROM players WHERE password = '' OR 'a' = 'a';

SELECT nickname FROM players WHERE password = %(password)s;
-- {'password': "' OR 'a' = 'a"}
-- --8<-- [end:both]

ROLLBACK;
