BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    abilities VARCHAR[] NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, abilities) VALUES (%(nickname)s::VARCHAR, %(abilities)s::VARCHAR[]);
-- [{'nickname': 'Merlin', 'abilities': ['flight', 'foresight']}, {'nickname': 'Arthur', 'abilities': ['courage']}]

COMMIT;

-- --8<-- [start:search]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.abilities @> %(abilities_1)s::VARCHAR[];
-- {'abilities_1': ['foresight']}
-- --8<-- [end:search]

ROLLBACK;
