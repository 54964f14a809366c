BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    class VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname, class) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR, %(class)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin', 'class': 'wizard'}

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

SELECT players.id, players.nickname, players.class
FROM players;
-- --8<-- [end:read]

ROLLBACK;
