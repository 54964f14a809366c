BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE items (
    id INTEGER NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

CREATE TABLE abilities (
    id INTEGER NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:error]
BEGIN (implicit);

INSERT INTO items (id, player_id) VALUES (?, ?);
-- (1, 1)

ROLLBACK;
-- --8<-- [end:error]

-- --8<-- [start:cure]
BEGIN (implicit);

INSERT INTO players (id) VALUES (?);
-- (1,)

INSERT INTO abilities (id, player_id) VALUES (?, ?);
-- (1, 1)
-- --8<-- [end:cure]

ROLLBACK;
