BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    level VARCHAR(3),
    PRIMARY KEY (id)
);

COMMIT;
