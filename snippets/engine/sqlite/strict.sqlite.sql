BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname TEXT NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT short_nickname CHECK (length(nickname) <= 5)
)
 STRICT;

COMMIT;

-- --8<-- [start:save]
BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Uther', 'ten')

ROLLBACK;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (?, ?);
-- ('Morgana', 10)

ROLLBACK;
-- --8<-- [end:save]
