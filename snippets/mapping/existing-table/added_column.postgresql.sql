BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
