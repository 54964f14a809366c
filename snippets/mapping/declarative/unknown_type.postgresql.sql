BEGIN (implicit);

CREATE TABLE raids (
    id SERIAL NOT NULL,
    rewards JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO raids (rewards) VALUES (%(rewards)s::JSON) RETURNING raids.id;
-- {'rewards': Json(['sword'])}

COMMIT;

BEGIN (implicit);

SELECT raids.rewards
FROM raids;

ROLLBACK;
