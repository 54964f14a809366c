BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    password VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, password) VALUES (?, ?) RETURNING id;
-- ('Arthur', 'excalibur')

INSERT INTO players (nickname, password) VALUES (?, ?) RETURNING id;
-- ('Merlin', 'owl')

COMMIT;

-- --8<-- [start:both]
BEGIN (implicit);

SELECT nickname FROM players WHERE password = '' OR 'a' = 'a';

SELECT nickname FROM players WHERE password = ?;
-- ("' OR 'a' = 'a",)
-- --8<-- [end:both]

ROLLBACK;
