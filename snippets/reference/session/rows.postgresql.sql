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

-- --8<-- [start:get]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 1}

SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 7}
-- --8<-- [end:get]

-- --8<-- [start:get-one]
SELECT players.id, players.nickname
FROM players
WHERE players.id = %(pk_1)s::INTEGER;
-- {'pk_1': 7}
-- --8<-- [end:get-one]

-- --8<-- [start:results]
SELECT players.nickname
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players ORDER BY players.id;

SELECT players.nickname
FROM players
WHERE players.id = %(id_1)s::INTEGER ORDER BY players.id;
-- {'id_1': 7}
-- --8<-- [end:results]

ROLLBACK;
