BEGIN (implicit);

CREATE TABLE bans (level INTEGER, reason TEXT);

CREATE TABLE votes (choice TEXT);

COMMIT;
