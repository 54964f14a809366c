BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

COMMIT;
-- --8<-- [end:error]

-- --8<-- [start:silent]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'Arthur'}, {'nickname': 'Merlin'}]

SELECT players.nickname, players.level
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:silent]

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Arthur'}

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 9}

SELECT players.nickname, players.level
FROM players ORDER BY players.id;

COMMIT;
-- --8<-- [end:cure]
