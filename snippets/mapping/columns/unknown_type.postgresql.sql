BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    settings JSON NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
