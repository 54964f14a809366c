BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

COMMIT;

-- --8<-- [start:same-id]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- {'id': 1, 'nickname': 'Emrys'}

ROLLBACK;
-- --8<-- [end:same-id]
