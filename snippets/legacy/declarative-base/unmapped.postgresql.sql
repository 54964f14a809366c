BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR,
    race VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
