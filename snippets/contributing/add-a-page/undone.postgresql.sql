BEGIN (implicit);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    title VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:undo]
BEGIN (implicit);

INSERT INTO quests (title) VALUES (%(title)s::VARCHAR) RETURNING quests.id;
-- {'title': 'Find the sword'}

ROLLBACK;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM quests;
-- --8<-- [end:undo]

ROLLBACK;
