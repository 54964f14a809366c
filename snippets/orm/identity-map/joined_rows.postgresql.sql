BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id SERIAL NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (id, nickname) VALUES (%(id)s::INTEGER, %(nickname)s::VARCHAR);
-- {'id': 1, 'nickname': 'Merlin'}

INSERT INTO items (player_id) SELECT p0::INTEGER FROM (VALUES (%(player_id__0)s::INTEGER, 0), (%(player_id__1)s::INTEGER, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING items.id, items.id AS id__1;
-- {'player_id__0': 1, 'player_id__1': 1}

COMMIT;

-- --8<-- [start:joined]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players JOIN items ON items.player_id = players.id;
-- --8<-- [end:joined]

ROLLBACK;
