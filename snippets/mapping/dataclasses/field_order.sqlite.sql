BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    race VARCHAR,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
