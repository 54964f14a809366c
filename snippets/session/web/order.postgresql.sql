BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:dependency]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Morgana'}

COMMIT;
-- --8<-- [end:dependency]
