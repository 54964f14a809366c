BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (?);
-- ('player 700',)

COMMIT;

-- --8<-- [start:load]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (?);
-- [('player 0',), ('player 1',), ('player 2',), ('player 3',), ('player 4',), ('player 5',), ('player 6',), ('player 7',)  ... displaying 10 of 1000 total bound parameter sets ...  ('player 998',), ('player 999',)]

ROLLBACK TO SAVEPOINT sa_savepoint_1;

SAVEPOINT sa_savepoint_2;

INSERT INTO players (nickname) VALUES (?);
-- [('player 0',), ('player 1',), ('player 2',), ('player 3',), ('player 4',), ('player 5',), ('player 6',), ('player 7',)  ... displaying 10 of 500 total bound parameter sets ...  ('player 498',), ('player 499',)]

RELEASE SAVEPOINT sa_savepoint_2;

SAVEPOINT sa_savepoint_3;

INSERT INTO players (nickname) VALUES (?);
-- [('player 500',), ('player 501',), ('player 502',), ('player 503',), ('player 504',), ('player 505',), ('player 506',), ('player 507',)  ... displaying 10 of 500 total bound parameter sets ...  ('player 998',), ('player 999',)]

ROLLBACK TO SAVEPOINT sa_savepoint_3;

SAVEPOINT sa_savepoint_4;

INSERT INTO players (nickname) VALUES (?);
-- [('player 500',), ('player 501',), ('player 502',), ('player 503',), ('player 504',), ('player 505',), ('player 506',), ('player 507',)  ... displaying 10 of 250 total bound parameter sets ...  ('player 748',), ('player 749',)]

ROLLBACK TO SAVEPOINT sa_savepoint_4;

SAVEPOINT sa_savepoint_5;

INSERT INTO players (nickname) VALUES (?);
-- [('player 500',), ('player 501',), ('player 502',), ('player 503',), ('player 504',), ('player 505',), ('player 506',), ('player 507',)  ... displaying 10 of 125 total bound parameter sets ...  ('player 623',), ('player 624',)]

RELEASE SAVEPOINT sa_savepoint_5;

SAVEPOINT sa_savepoint_6;

INSERT INTO players (nickname) VALUES (?);
-- [('player 625',), ('player 626',), ('player 627',), ('player 628',), ('player 629',), ('player 630',), ('player 631',), ('player 632',)  ... displaying 10 of 125 total bound parameter sets ...  ('player 748',), ('player 749',)]

ROLLBACK TO SAVEPOINT sa_savepoint_6;

SAVEPOINT sa_savepoint_7;

INSERT INTO players (nickname) VALUES (?);
-- [('player 625',), ('player 626',), ('player 627',), ('player 628',), ('player 629',), ('player 630',), ('player 631',), ('player 632',)  ... displaying 10 of 62 total bound parameter sets ...  ('player 685',), ('player 686',)]

RELEASE SAVEPOINT sa_savepoint_7;

SAVEPOINT sa_savepoint_8;

INSERT INTO players (nickname) VALUES (?);
-- [('player 687',), ('player 688',), ('player 689',), ('player 690',), ('player 691',), ('player 692',), ('player 693',), ('player 694',)  ... displaying 10 of 63 total bound parameter sets ...  ('player 748',), ('player 749',)]

ROLLBACK TO SAVEPOINT sa_savepoint_8;

SAVEPOINT sa_savepoint_9;

INSERT INTO players (nickname) VALUES (?);
-- [('player 687',), ('player 688',), ('player 689',), ('player 690',), ('player 691',), ('player 692',), ('player 693',), ('player 694',)  ... displaying 10 of 31 total bound parameter sets ...  ('player 716',), ('player 717',)]

ROLLBACK TO SAVEPOINT sa_savepoint_9;

SAVEPOINT sa_savepoint_10;

INSERT INTO players (nickname) VALUES (?);
-- [('player 687',), ('player 688',), ('player 689',), ('player 690',), ('player 691',), ('player 692',), ('player 693',), ('player 694',)  ... displaying 10 of 15 total bound parameter sets ...  ('player 700',), ('player 701',)]

ROLLBACK TO SAVEPOINT sa_savepoint_10;

SAVEPOINT sa_savepoint_11;

INSERT INTO players (nickname) VALUES (?);
-- [('player 687',), ('player 688',), ('player 689',), ('player 690',), ('player 691',), ('player 692',), ('player 693',)]

RELEASE SAVEPOINT sa_savepoint_11;

SAVEPOINT sa_savepoint_12;

INSERT INTO players (nickname) VALUES (?);
-- [('player 694',), ('player 695',), ('player 696',), ('player 697',), ('player 698',), ('player 699',), ('player 700',), ('player 701',)]

ROLLBACK TO SAVEPOINT sa_savepoint_12;

SAVEPOINT sa_savepoint_13;

INSERT INTO players (nickname) VALUES (?);
-- [('player 694',), ('player 695',), ('player 696',), ('player 697',)]

RELEASE SAVEPOINT sa_savepoint_13;

SAVEPOINT sa_savepoint_14;

INSERT INTO players (nickname) VALUES (?);
-- [('player 698',), ('player 699',), ('player 700',), ('player 701',)]

ROLLBACK TO SAVEPOINT sa_savepoint_14;

SAVEPOINT sa_savepoint_15;

INSERT INTO players (nickname) VALUES (?);
-- [('player 698',), ('player 699',)]

RELEASE SAVEPOINT sa_savepoint_15;

SAVEPOINT sa_savepoint_16;

INSERT INTO players (nickname) VALUES (?);
-- [('player 700',), ('player 701',)]

ROLLBACK TO SAVEPOINT sa_savepoint_16;

SAVEPOINT sa_savepoint_17;

INSERT INTO players (nickname) VALUES (?);
-- ('player 700',)

ROLLBACK TO SAVEPOINT sa_savepoint_17;

SAVEPOINT sa_savepoint_18;

INSERT INTO players (nickname) VALUES (?);
-- ('player 701',)

RELEASE SAVEPOINT sa_savepoint_18;

SAVEPOINT sa_savepoint_19;

INSERT INTO players (nickname) VALUES (?);
-- [('player 702',), ('player 703',), ('player 704',), ('player 705',), ('player 706',), ('player 707',), ('player 708',), ('player 709',)  ... displaying 10 of 16 total bound parameter sets ...  ('player 716',), ('player 717',)]

RELEASE SAVEPOINT sa_savepoint_19;

SAVEPOINT sa_savepoint_20;

INSERT INTO players (nickname) VALUES (?);
-- [('player 718',), ('player 719',), ('player 720',), ('player 721',), ('player 722',), ('player 723',), ('player 724',), ('player 725',)  ... displaying 10 of 32 total bound parameter sets ...  ('player 748',), ('player 749',)]

RELEASE SAVEPOINT sa_savepoint_20;

SAVEPOINT sa_savepoint_21;

INSERT INTO players (nickname) VALUES (?);
-- [('player 750',), ('player 751',), ('player 752',), ('player 753',), ('player 754',), ('player 755',), ('player 756',), ('player 757',)  ... displaying 10 of 250 total bound parameter sets ...  ('player 998',), ('player 999',)]

RELEASE SAVEPOINT sa_savepoint_21;
-- --8<-- [end:load]

-- --8<-- [start:count]
COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:count]
