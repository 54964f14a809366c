BEGIN (implicit);

CREATE TABLE players (
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (nickname)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'player 700'}

COMMIT;

-- --8<-- [start:load]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 0'}, {'nickname': 'player 1'}, {'nickname': 'player 2'}, {'nickname': 'player 3'}, {'nickname': 'player 4'}, {'nickname': 'player 5'}, {'nickname': 'player 6'}, {'nickname': 'player 7'}  ... displaying 10 of 1000 total bound parameter sets ...  {'nickname': 'player 998'}, {'nickname': 'player 999'}]

ROLLBACK TO SAVEPOINT sa_savepoint_1;

SAVEPOINT sa_savepoint_2;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 0'}, {'nickname': 'player 1'}, {'nickname': 'player 2'}, {'nickname': 'player 3'}, {'nickname': 'player 4'}, {'nickname': 'player 5'}, {'nickname': 'player 6'}, {'nickname': 'player 7'}  ... displaying 10 of 500 total bound parameter sets ...  {'nickname': 'player 498'}, {'nickname': 'player 499'}]

RELEASE SAVEPOINT sa_savepoint_2;

SAVEPOINT sa_savepoint_3;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 500'}, {'nickname': 'player 501'}, {'nickname': 'player 502'}, {'nickname': 'player 503'}, {'nickname': 'player 504'}, {'nickname': 'player 505'}, {'nickname': 'player 506'}, {'nickname': 'player 507'}  ... displaying 10 of 500 total bound parameter sets ...  {'nickname': 'player 998'}, {'nickname': 'player 999'}]

ROLLBACK TO SAVEPOINT sa_savepoint_3;

SAVEPOINT sa_savepoint_4;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 500'}, {'nickname': 'player 501'}, {'nickname': 'player 502'}, {'nickname': 'player 503'}, {'nickname': 'player 504'}, {'nickname': 'player 505'}, {'nickname': 'player 506'}, {'nickname': 'player 507'}  ... displaying 10 of 250 total bound parameter sets ...  {'nickname': 'player 748'}, {'nickname': 'player 749'}]

ROLLBACK TO SAVEPOINT sa_savepoint_4;

SAVEPOINT sa_savepoint_5;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 500'}, {'nickname': 'player 501'}, {'nickname': 'player 502'}, {'nickname': 'player 503'}, {'nickname': 'player 504'}, {'nickname': 'player 505'}, {'nickname': 'player 506'}, {'nickname': 'player 507'}  ... displaying 10 of 125 total bound parameter sets ...  {'nickname': 'player 623'}, {'nickname': 'player 624'}]

RELEASE SAVEPOINT sa_savepoint_5;

SAVEPOINT sa_savepoint_6;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 625'}, {'nickname': 'player 626'}, {'nickname': 'player 627'}, {'nickname': 'player 628'}, {'nickname': 'player 629'}, {'nickname': 'player 630'}, {'nickname': 'player 631'}, {'nickname': 'player 632'}  ... displaying 10 of 125 total bound parameter sets ...  {'nickname': 'player 748'}, {'nickname': 'player 749'}]

ROLLBACK TO SAVEPOINT sa_savepoint_6;

SAVEPOINT sa_savepoint_7;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 625'}, {'nickname': 'player 626'}, {'nickname': 'player 627'}, {'nickname': 'player 628'}, {'nickname': 'player 629'}, {'nickname': 'player 630'}, {'nickname': 'player 631'}, {'nickname': 'player 632'}  ... displaying 10 of 62 total bound parameter sets ...  {'nickname': 'player 685'}, {'nickname': 'player 686'}]

RELEASE SAVEPOINT sa_savepoint_7;

SAVEPOINT sa_savepoint_8;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 687'}, {'nickname': 'player 688'}, {'nickname': 'player 689'}, {'nickname': 'player 690'}, {'nickname': 'player 691'}, {'nickname': 'player 692'}, {'nickname': 'player 693'}, {'nickname': 'player 694'}  ... displaying 10 of 63 total bound parameter sets ...  {'nickname': 'player 748'}, {'nickname': 'player 749'}]

ROLLBACK TO SAVEPOINT sa_savepoint_8;

SAVEPOINT sa_savepoint_9;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 687'}, {'nickname': 'player 688'}, {'nickname': 'player 689'}, {'nickname': 'player 690'}, {'nickname': 'player 691'}, {'nickname': 'player 692'}, {'nickname': 'player 693'}, {'nickname': 'player 694'}  ... displaying 10 of 31 total bound parameter sets ...  {'nickname': 'player 716'}, {'nickname': 'player 717'}]

ROLLBACK TO SAVEPOINT sa_savepoint_9;

SAVEPOINT sa_savepoint_10;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 687'}, {'nickname': 'player 688'}, {'nickname': 'player 689'}, {'nickname': 'player 690'}, {'nickname': 'player 691'}, {'nickname': 'player 692'}, {'nickname': 'player 693'}, {'nickname': 'player 694'}  ... displaying 10 of 15 total bound parameter sets ...  {'nickname': 'player 700'}, {'nickname': 'player 701'}]

ROLLBACK TO SAVEPOINT sa_savepoint_10;

SAVEPOINT sa_savepoint_11;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 687'}, {'nickname': 'player 688'}, {'nickname': 'player 689'}, {'nickname': 'player 690'}, {'nickname': 'player 691'}, {'nickname': 'player 692'}, {'nickname': 'player 693'}]

RELEASE SAVEPOINT sa_savepoint_11;

SAVEPOINT sa_savepoint_12;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 694'}, {'nickname': 'player 695'}, {'nickname': 'player 696'}, {'nickname': 'player 697'}, {'nickname': 'player 698'}, {'nickname': 'player 699'}, {'nickname': 'player 700'}, {'nickname': 'player 701'}]

ROLLBACK TO SAVEPOINT sa_savepoint_12;

SAVEPOINT sa_savepoint_13;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 694'}, {'nickname': 'player 695'}, {'nickname': 'player 696'}, {'nickname': 'player 697'}]

RELEASE SAVEPOINT sa_savepoint_13;

SAVEPOINT sa_savepoint_14;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 698'}, {'nickname': 'player 699'}, {'nickname': 'player 700'}, {'nickname': 'player 701'}]

ROLLBACK TO SAVEPOINT sa_savepoint_14;

SAVEPOINT sa_savepoint_15;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 698'}, {'nickname': 'player 699'}]

RELEASE SAVEPOINT sa_savepoint_15;

SAVEPOINT sa_savepoint_16;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 700'}, {'nickname': 'player 701'}]

ROLLBACK TO SAVEPOINT sa_savepoint_16;

SAVEPOINT sa_savepoint_17;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'player 700'}

ROLLBACK TO SAVEPOINT sa_savepoint_17;

SAVEPOINT sa_savepoint_18;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- {'nickname': 'player 701'}

RELEASE SAVEPOINT sa_savepoint_18;

SAVEPOINT sa_savepoint_19;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 702'}, {'nickname': 'player 703'}, {'nickname': 'player 704'}, {'nickname': 'player 705'}, {'nickname': 'player 706'}, {'nickname': 'player 707'}, {'nickname': 'player 708'}, {'nickname': 'player 709'}  ... displaying 10 of 16 total bound parameter sets ...  {'nickname': 'player 716'}, {'nickname': 'player 717'}]

RELEASE SAVEPOINT sa_savepoint_19;

SAVEPOINT sa_savepoint_20;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 718'}, {'nickname': 'player 719'}, {'nickname': 'player 720'}, {'nickname': 'player 721'}, {'nickname': 'player 722'}, {'nickname': 'player 723'}, {'nickname': 'player 724'}, {'nickname': 'player 725'}  ... displaying 10 of 32 total bound parameter sets ...  {'nickname': 'player 748'}, {'nickname': 'player 749'}]

RELEASE SAVEPOINT sa_savepoint_20;

SAVEPOINT sa_savepoint_21;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR);
-- [{'nickname': 'player 750'}, {'nickname': 'player 751'}, {'nickname': 'player 752'}, {'nickname': 'player 753'}, {'nickname': 'player 754'}, {'nickname': 'player 755'}, {'nickname': 'player 756'}, {'nickname': 'player 757'}  ... displaying 10 of 250 total bound parameter sets ...  {'nickname': 'player 998'}, {'nickname': 'player 999'}]

RELEASE SAVEPOINT sa_savepoint_21;
-- --8<-- [end:load]

-- --8<-- [start:count]
COMMIT;

BEGIN (implicit);

SELECT count(*) AS count_1
FROM players;

ROLLBACK;
-- --8<-- [end:count]
