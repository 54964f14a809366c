BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    abilities JSON NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, abilities) VALUES (%(nickname)s::VARCHAR, %(abilities)s::JSON);
-- [{'nickname': 'Merlin', 'abilities': Json(['flight', 'foresight'])}, {'nickname': 'Arthur', 'abilities': Json(['courage'])}]

COMMIT;

-- --8<-- [start:search]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE CAST((players.abilities ->> %(abilities_1)s::INT) AS VARCHAR) = %(param_1)s::VARCHAR;
-- {'abilities_1': 0, 'param_1': 'flight'}
-- --8<-- [end:search]

ROLLBACK;
