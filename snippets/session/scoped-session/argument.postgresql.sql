BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:argument]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Morgana'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:argument]
