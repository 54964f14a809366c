BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    level VARCHAR(3),
    PRIMARY KEY (id)
);

COMMIT;
