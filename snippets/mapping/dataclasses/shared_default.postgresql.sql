BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    bag JSON NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:saved]
BEGIN (implicit);

INSERT INTO players (nickname, bag) VALUES (%(nickname)s::VARCHAR, %(bag)s::JSON);
-- {'nickname': 'Arthur', 'bag': Json(['sword'])}

COMMIT;

BEGIN (implicit);

SELECT players.bag
FROM players;
-- --8<-- [end:saved]

ROLLBACK;
