BEGIN (implicit);

COMMIT;
