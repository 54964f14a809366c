BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR(50),
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:connect]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:connect]

-- --8<-- [start:begin]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:begin]

-- --8<-- [start:execute]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'Arthur'}, {'nickname': 'Morgana'}]

SELECT players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:execute]

-- --8<-- [start:as-you-go]
COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Lancelot'}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.id;
-- --8<-- [end:as-you-go]

ROLLBACK;
