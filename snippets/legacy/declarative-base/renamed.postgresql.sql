-- --8<-- [start:renamed]
BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    metadata VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (metadata) VALUES (%(metadata)s::VARCHAR) RETURNING players.id;
-- {'metadata': 'mage'}

SELECT players.metadata
FROM players;

ROLLBACK;
-- --8<-- [end:renamed]
