BEGIN (implicit);

CREATE TABLE quests (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO quests (id, name) VALUES (?, ?);
-- (1, 'Grail')

-- --8<-- [start:load]
SELECT quests.id, quests.name
FROM quests;
-- --8<-- [end:load]

ROLLBACK;
