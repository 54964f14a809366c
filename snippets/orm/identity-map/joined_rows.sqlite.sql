BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id INTEGER NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (?, ?);
-- (1, 'Merlin')

INSERT INTO items (player_id) VALUES (?) RETURNING id;
-- (1,)

INSERT INTO items (player_id) VALUES (?) RETURNING id;
-- (1,)

COMMIT;

-- --8<-- [start:joined]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players JOIN items ON items.player_id = players.id;
-- --8<-- [end:joined]

ROLLBACK;
