BEGIN (implicit);

CREATE TABLE "Guilds" (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR(7) NOT NULL,
    level INTEGER,
    guild_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(guild_id) REFERENCES "Guilds" (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Merlin', 9, None)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Arthur', None, None)

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?) RETURNING id;
-- ('Morgana', 7, None)

COMMIT;

-- --8<-- [start:like]
BEGIN (implicit);

SELECT players.nickname
FROM players
WHERE players.nickname LIKE ?;
-- ('merlin',)
-- --8<-- [end:like]

-- --8<-- [start:order]
SELECT players.nickname
FROM players ORDER BY players.level;
-- --8<-- [end:order]

-- --8<-- [start:cyrillic]
SELECT lower(?) LIKE lower(?) AS anon_1;
-- ('Мерлин', 'мерлин')
-- --8<-- [end:cyrillic]

ROLLBACK;

-- --8<-- [start:save]
BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Guinevere', None, None)

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Uther', 'seven', None)

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?);
-- ('Gawain', None, 404)

COMMIT;
-- --8<-- [end:save]

-- --8<-- [start:stored]
BEGIN (implicit);

SELECT players.level
FROM players
WHERE players.nickname = ?;
-- ('Uther',)
-- --8<-- [end:stored]

ROLLBACK;

-- --8<-- [start:names]
BEGIN (implicit);

SELECT count(*) FROM Guilds;

ROLLBACK;

BEGIN (implicit);

SELECT count(*) FROM "Guilds";

ROLLBACK;

BEGIN (implicit);

SELECT count("Guilds".id) AS count_1
FROM "Guilds";

ROLLBACK;
-- --8<-- [end:names]
