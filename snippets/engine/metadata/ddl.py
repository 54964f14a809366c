from sqlalchemy import Column, DateTime, Dialect, Integer, MetaData, Table, Uuid, true
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.schema import CreateTable
from sqlalchemy.types import Boolean

# --8<-- [start:table]
quests = Table(
    "quests",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("code", Uuid, nullable=False),
    Column("begun", DateTime(timezone=True)),
    Column("is_open", Boolean, server_default=true()),
)
# --8<-- [end:table]


# --8<-- [start:function]
def ddl(dialect: Dialect) -> list[str]:
    text = str(CreateTable(quests).compile(dialect=dialect))
    return [line.strip() for line in text.strip().splitlines()]


# --8<-- [end:function]


# --8<-- [start:sqlite]
for line in ddl(sqlite.dialect()):
    print(line)
    #> CREATE TABLE quests (
    #> id INTEGER NOT NULL,
    #> code CHAR(32) NOT NULL,
    #> begun DATETIME,
    #> is_open BOOLEAN DEFAULT 1,
    #> PRIMARY KEY (id)
    #> )
# --8<-- [end:sqlite]

# --8<-- [start:postgresql]
for line in ddl(postgresql.dialect()):
    print(line)
    #> CREATE TABLE quests (
    #> id SERIAL NOT NULL,
    #> code UUID NOT NULL,
    #> begun TIMESTAMP WITH TIME ZONE,
    #> is_open BOOLEAN DEFAULT true,
    #> PRIMARY KEY (id)
    #> )
# --8<-- [end:postgresql]

# --8<-- [start:mysql]
for line in ddl(mysql.dialect()):
    print(line)
    #> CREATE TABLE quests (
    #> id INTEGER NOT NULL AUTO_INCREMENT,
    #> code CHAR(32) NOT NULL,
    #> begun DATETIME,
    #> is_open BOOL DEFAULT true,
    #> PRIMARY KEY (id)
    #> )
# --8<-- [end:mysql]
