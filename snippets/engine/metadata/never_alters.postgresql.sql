BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:model]
BEGIN (implicit);

COMMIT;
-- --8<-- [end:model]

-- --8<-- [start:error]
BEGIN (implicit);

SELECT players.id, players.nickname, players.level
FROM players;

ROLLBACK;
-- --8<-- [end:error]
