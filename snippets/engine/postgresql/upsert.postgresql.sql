BEGIN (implicit);

CREATE TABLE scores (
    nickname VARCHAR NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:upsert]
BEGIN (implicit);

INSERT INTO scores (nickname, points) VALUES (%(nickname)s::VARCHAR, %(points)s::INTEGER) ON CONFLICT (nickname) DO UPDATE SET points = (scores.points + excluded.points) RETURNING scores.points;
-- {'nickname': 'Merlin', 'points': 10}

INSERT INTO scores (nickname, points) VALUES (%(nickname)s::VARCHAR, %(points)s::INTEGER) ON CONFLICT (nickname) DO UPDATE SET points = (scores.points + excluded.points) RETURNING scores.points;
-- {'nickname': 'Merlin', 'points': 5}

COMMIT;
-- --8<-- [end:upsert]

-- --8<-- [start:ignore]
BEGIN (implicit);

INSERT INTO scores (nickname, points) VALUES (%(nickname)s::VARCHAR, %(points)s::INTEGER) ON CONFLICT DO NOTHING;
-- {'nickname': 'Merlin', 'points': 100}

SELECT scores.points
FROM scores;
-- --8<-- [end:ignore]

ROLLBACK;
