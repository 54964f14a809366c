BEGIN (implicit);

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO alembic_version (version_num) VALUES ('players') RETURNING version_num;

INSERT INTO players (nickname) VALUES ('Merlin');

COMMIT;

-- --8<-- [start:upgrade]
BEGIN (implicit);

SELECT alembic_version.version_num
FROM alembic_version;

ALTER TABLE players ADD COLUMN level INTEGER DEFAULT '1' NOT NULL;

UPDATE alembic_version SET version_num='level' WHERE alembic_version.version_num = 'players';

SELECT nickname, level FROM players;

COMMIT;
-- --8<-- [end:upgrade]

-- --8<-- [start:version]
BEGIN (implicit);

SELECT version_num FROM alembic_version;

ROLLBACK;
-- --8<-- [end:version]

-- --8<-- [start:downgrade]
BEGIN (implicit);

SELECT alembic_version.version_num
FROM alembic_version;

ALTER TABLE players DROP COLUMN level;

UPDATE alembic_version SET version_num='players' WHERE alembic_version.version_num = 'level';

COMMIT;
-- --8<-- [end:downgrade]
