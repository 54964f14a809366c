BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    forum_signature VARCHAR,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:read]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('Merlin',)

UPDATE players SET forum_signature=?;
-- ('Hm.',)

SELECT players.forum_signature
FROM players;

SELECT players.id, players.nickname
FROM players;

ROLLBACK;
-- --8<-- [end:read]
