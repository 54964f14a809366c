BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

-- --8<-- [start:endpoint]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

ROLLBACK;
-- --8<-- [end:endpoint]
