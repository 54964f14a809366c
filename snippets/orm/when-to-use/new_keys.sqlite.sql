BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:objects]
BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Merlin',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Arthur',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Morgana',)
-- --8<-- [end:objects]

-- --8<-- [start:rows]
INSERT INTO players (nickname) VALUES (?), (?), (?) RETURNING id;
-- ('Oberon', 'Titania', 'Puck')
-- --8<-- [end:rows]

ROLLBACK;
