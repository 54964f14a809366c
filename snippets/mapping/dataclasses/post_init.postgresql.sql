BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

SELECT players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:use]
