BEGIN (implicit);

CREATE TABLE players (
    id INTEGER NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 1',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 2',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 3',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 4',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 5',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 6',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 7',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 8',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 9',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 10',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 11',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 12',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 13',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 14',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 15',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 16',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 17',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 18',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 19',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 20',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 21',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 22',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 23',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 24',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 25',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 26',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 27',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 28',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 29',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 30',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 31',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 32',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 33',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 34',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 35',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 36',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 37',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 38',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 39',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 40',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 41',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 42',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 43',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 44',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 45',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 46',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 47',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 48',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 49',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 50',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 51',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 52',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 53',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 54',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 55',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 56',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 57',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 58',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 59',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 60',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 61',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 62',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 63',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 64',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 65',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 66',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 67',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 68',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 69',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 70',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 71',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 72',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 73',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 74',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 75',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 76',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 77',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 78',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 79',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 80',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 81',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 82',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 83',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 84',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 85',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 86',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 87',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 88',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 89',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 90',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 91',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 92',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 93',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 94',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 95',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 96',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 97',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 98',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 99',)

INSERT INTO players (nickname) VALUES (?) RETURNING id;
-- ('Knight 100',)

COMMIT;

-- --8<-- [start:first]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:first]

-- --8<-- [start:limit]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?;
-- (1, 0)

ROLLBACK;
-- --8<-- [end:limit]

-- --8<-- [start:query]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname
FROM players ORDER BY players.id
 LIMIT ? OFFSET ?;
-- (1, 0)

ROLLBACK;
-- --8<-- [end:query]
