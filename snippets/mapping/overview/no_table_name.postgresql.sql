BEGIN (implicit);

CREATE TABLE guilds (
    name VARCHAR NOT NULL,
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;
