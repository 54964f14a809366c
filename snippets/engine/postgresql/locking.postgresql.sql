BEGIN (implicit);

CREATE TABLE quests (
    id SERIAL NOT NULL,
    title VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO quests (title) SELECT p0::VARCHAR FROM (VALUES (%(title__0)s::VARCHAR, 0), (%(title__1)s::VARCHAR, 1)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING quests.id, quests.id AS id__1;
-- {'title__0': 'Find the sword', 'title__1': 'Guard the bridge'}

COMMIT;

-- --8<-- [start:lock]
BEGIN (implicit);

SELECT quests.id, quests.title
FROM quests ORDER BY quests.id
 LIMIT %(param_1)s::INTEGER FOR UPDATE;
-- {'param_1': 1}

BEGIN (implicit);

SELECT quests.id, quests.title
FROM quests ORDER BY quests.id
 LIMIT %(param_1)s::INTEGER FOR UPDATE NOWAIT;
-- {'param_1': 1}

ROLLBACK;

BEGIN (implicit);

SELECT quests.id, quests.title
FROM quests ORDER BY quests.id
 LIMIT %(param_1)s::INTEGER FOR UPDATE SKIP LOCKED;
-- {'param_1': 1}
-- --8<-- [end:lock]

-- --8<-- [start:release]
COMMIT;

SELECT quests.id, quests.title
FROM quests ORDER BY quests.id
 LIMIT %(param_1)s::INTEGER FOR UPDATE NOWAIT;
-- {'param_1': 1}
-- --8<-- [end:release]

ROLLBACK;
