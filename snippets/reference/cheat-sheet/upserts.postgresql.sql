BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 1}

-- --8<-- [start:upsert]
INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) ON CONFLICT DO NOTHING RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 9}

INSERT INTO players (nickname, level) VALUES (%(nickname)s::VARCHAR, %(level)s::INTEGER) ON CONFLICT (nickname) DO UPDATE SET level = excluded.level RETURNING players.id;
-- {'nickname': 'Merlin', 'level': 9}

SELECT players.level
FROM players;
-- --8<-- [end:upsert]

ROLLBACK;
