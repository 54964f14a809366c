BEGIN (implicit);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO quests (id, name) VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);
-- {'id': 1, 'name': 'Grail'}

-- --8<-- [start:load]
SELECT quests.id, quests.name
FROM quests;
-- --8<-- [end:load]

ROLLBACK;
