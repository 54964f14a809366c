BEGIN (implicit);

CREATE TABLE guilds (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:failing]
BEGIN (implicit);

INSERT INTO guilds (name) VALUES (?);
-- ('Round Table',)

COMMIT;

BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

ROLLBACK;
-- --8<-- [end:failing]

-- --8<-- [start:cured]
BEGIN (implicit);

SELECT guilds.id, guilds.name
FROM guilds;

ROLLBACK;
-- --8<-- [end:cured]
