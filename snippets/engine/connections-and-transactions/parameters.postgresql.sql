BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    password VARCHAR,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:many]
BEGIN (implicit);

INSERT INTO players (nickname, password) VALUES (%(nickname)s, %(password)s);
-- [{'nickname': 'Arthur', 'password': 'excalibur'}, {'nickname': 'Merlin', 'password': 'owl'}]

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

SELECT nickname FROM players WHERE password = %(password)s;
-- {'password': "' OR 'a' = 'a"}

SELECT nickname FROM players WHERE password = %(password)s;
-- {'password': 'owl'}

ROLLBACK;
-- --8<-- [end:parameter]

-- --8<-- [start:name]
BEGIN (implicit);

SELECT %(column)s FROM players;
-- {'column': 'nickname'}

ROLLBACK;
-- --8<-- [end:name]
