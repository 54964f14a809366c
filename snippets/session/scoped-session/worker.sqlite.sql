BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:jobs]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Morgana',)

COMMIT;
-- --8<-- [end:jobs]

-- --8<-- [start:left]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:left]

ROLLBACK;

-- --8<-- [start:jobs]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Nimue',)

COMMIT;
-- --8<-- [end:jobs]

-- --8<-- [start:removed]
BEGIN (implicit);

SELECT players.nickname
FROM players ORDER BY players.nickname;
-- --8<-- [end:removed]

ROLLBACK;
