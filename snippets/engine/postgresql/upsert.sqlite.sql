BEGIN (implicit);

CREATE TABLE scores (
    nickname VARCHAR NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:upsert]
BEGIN (implicit);

INSERT INTO scores (nickname, points) VALUES (?, ?) ON CONFLICT (nickname) DO UPDATE SET points = (scores.points + excluded.points) RETURNING points;
-- ('Merlin', 10)

INSERT INTO scores (nickname, points) VALUES (?, ?) ON CONFLICT (nickname) DO UPDATE SET points = (scores.points + excluded.points) RETURNING points;
-- ('Merlin', 5)

COMMIT;
-- --8<-- [end:upsert]

-- --8<-- [start:ignore]
BEGIN (implicit);

INSERT INTO scores (nickname, points) VALUES (?, ?) ON CONFLICT DO NOTHING;
-- ('Merlin', 100)

SELECT scores.points
FROM scores;
-- --8<-- [end:ignore]

ROLLBACK;
