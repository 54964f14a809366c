BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:add-all]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- [{'id': 1, 'nickname': 'Arthur'}, {'id': 2, 'nickname': 'Merlin'}]

COMMIT;
-- --8<-- [end:add-all]
