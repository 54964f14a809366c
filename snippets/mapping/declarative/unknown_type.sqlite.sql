BEGIN (implicit);

CREATE TABLE raids (
    id INTEGER NOT NULL,
    rewards JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO raids (rewards) VALUES (?);
-- ('["sword"]',)

COMMIT;

BEGIN (implicit);

SELECT raids.rewards
FROM raids;

ROLLBACK;
