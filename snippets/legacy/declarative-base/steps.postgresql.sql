BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR(40) NOT NULL,
    race VARCHAR(20),
    PRIMARY KEY (id)
);

COMMIT;
