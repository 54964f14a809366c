BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    race VARCHAR NOT NULL,
    title VARCHAR,
    motto VARCHAR,
    PRIMARY KEY (nickname)
);

COMMIT;

-- --8<-- [start:refused]
BEGIN (implicit);

INSERT INTO players (nickname, race, title, motto) VALUES (%(nickname)s::VARCHAR, %(race)s::VARCHAR, %(title)s::VARCHAR, %(motto)s::VARCHAR);
-- {'nickname': 'Merlin', 'race': None, 'title': None, 'motto': None}

ROLLBACK;
-- --8<-- [end:refused]
