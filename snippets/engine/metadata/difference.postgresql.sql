BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:compare]
BEGIN (implicit);

select c.relname, a.attname from pg_class as c join pg_depend d on d.objid=c.oid and d.classid='pg_class'::regclass and d.refclassid='pg_class'::regclass join pg_class t on t.oid=d.refobjid join pg_attribute a on a.attrelid=t.oid and a.attnum=d.refobjsubid where c.relkind='S' and c.oid=cast(%(seqname)s as regclass);
-- {'seqname': 'players_id_seq'}

ROLLBACK;
-- --8<-- [end:compare]
