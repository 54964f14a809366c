BEGIN (implicit);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    title VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id SERIAL NOT NULL,
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

INSERT INTO players DEFAULT VALUES RETURNING players.id;

INSERT INTO quests (title) VALUES (%(title)s::VARCHAR) RETURNING quests.id;
-- {'title': 'The Grail'}

INSERT INTO quest_players (quest_id, player_id) VALUES (%(quest_id)s::INTEGER, %(player_id)s::INTEGER);
-- {'quest_id': 1, 'player_id': 1}
-- --8<-- [end:use]

ROLLBACK;
