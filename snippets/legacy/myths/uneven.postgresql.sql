BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:uneven]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'Arthur'}, {'nickname': 'Merlin'}]

SELECT players.nickname, players.level
FROM players ORDER BY players.id;
-- --8<-- [end:uneven]

ROLLBACK;
