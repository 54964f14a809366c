BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:pending]
BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin'}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}
-- --8<-- [end:pending]

ROLLBACK;
