BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    password VARCHAR,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:many]
BEGIN (implicit);

INSERT INTO players (nickname, password) VALUES (?, ?);
-- [('Arthur', 'excalibur'), ('Merlin', 'owl')]

COMMIT;
-- --8<-- [end:many]

-- --8<-- [start:injection]
BEGIN (implicit);

SELECT nickname FROM players WHERE password = '' OR 'a' = 'a';

ROLLBACK;

BEGIN (implicit);

SELECT nickname FROM players WHERE password = '' OR 'a' = 'a';

ROLLBACK;
-- --8<-- [end:injection]

-- --8<-- [start:parameter]
BEGIN (implicit);

SELECT nickname FROM players WHERE password = ?;
-- ("' OR 'a' = 'a",)

SELECT nickname FROM players WHERE password = ?;
-- ('owl',)

ROLLBACK;
-- --8<-- [end:parameter]

-- --8<-- [start:name]
BEGIN (implicit);

SELECT ? FROM players;
-- ('nickname',)

ROLLBACK;
-- --8<-- [end:name]
