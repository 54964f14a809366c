BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id SERIAL NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

CREATE TABLE abilities (
    id SERIAL NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

INSERT INTO items (id, player_id) VALUES (%(id)s::INTEGER, %(player_id)s::INTEGER);
-- {'id': 1, 'player_id': 1}

ROLLBACK;
-- --8<-- [end:error]

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO players (id) VALUES (%(id)s::INTEGER);
-- {'id': 1}

INSERT INTO abilities (id, player_id) VALUES (%(id)s::INTEGER, %(player_id)s::INTEGER);
-- {'id': 1, 'player_id': 1}
-- --8<-- [end:cure]

ROLLBACK;
