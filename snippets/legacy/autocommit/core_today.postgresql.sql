BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:saved]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'Morgana'}

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'Arthur'}

ROLLBACK;

BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;

ROLLBACK;
-- --8<-- [end:saved]
