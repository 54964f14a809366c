BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    settings JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
