BEGIN (implicit);

CREATE TABLE quests (
    id INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE quest_players (
    quest_id INTEGER NOT NULL,
    player_id INTEGER NOT NULL,
    PRIMARY KEY (quest_id, player_id),
    FOREIGN KEY(quest_id) REFERENCES quests (id),
    FOREIGN KEY(player_id) REFERENCES players (id)
);

COMMIT;

-- --8<-- [start:use]
BEGIN (implicit);

INSERT INTO players DEFAULT VALUES;

INSERT INTO quests (title) VALUES (?);
-- ('The Grail',)

INSERT INTO quest_players (quest_id, player_id) VALUES (?, ?);
-- (1, 1)
-- --8<-- [end:use]

ROLLBACK;
