from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.exc import CompileError
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.schema import CreateTable, DropConstraint

KINDS = ("CONSTRAINT", "FOREIGN", "PRIMARY", "UNIQUE")


# --8<-- [start:tables]
def tables(metadata: MetaData) -> Table:
    Table("guilds", metadata, Column("id", Integer, primary_key=True))
    return Table(
        "players",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("nickname", String(50)),
        Column("guild_id", Integer, ForeignKey("guilds.id")),
        UniqueConstraint("nickname"),
        CheckConstraint("id > 0", name="positive"),
    )


# --8<-- [end:tables]


def constraints(table: Table) -> list[str]:
    lines = [line.strip(" \t,") for line in str(CreateTable(table)).splitlines()]
    return [line for line in lines if line.startswith(KINDS)]


# --8<-- [start:unnamed]
unnamed = tables(MetaData())
for line in constraints(unnamed):
    print(line)
    #> PRIMARY KEY (id)
    #> UNIQUE (nickname)
    #> CONSTRAINT positive CHECK (id > 0)
    #> FOREIGN KEY(guild_id) REFERENCES guilds (id)
# --8<-- [end:unnamed]


# --8<-- [start:convention]
class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",  # (1)!
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


named = tables(Base.metadata)
for line in constraints(named):
    print(line)
    #> CONSTRAINT pk_players PRIMARY KEY (id)
    #> CONSTRAINT uq_players_nickname UNIQUE (nickname)
    #> CONSTRAINT ck_players_positive CHECK (id > 0)
    #> CONSTRAINT fk_players_guild_id FOREIGN KEY(guild_id) REFERENCES guilds (id)
# --8<-- [end:convention]


def unique(table: Table) -> UniqueConstraint:
    return next(
        item for item in table.constraints if isinstance(item, UniqueConstraint)
    )


# --8<-- [start:no-name]
try:
    print(DropConstraint(unique(unnamed)))
except CompileError as error:
    print(str(error).partition("; ")[2])
    #> it has no name
# --8<-- [end:no-name]

# --8<-- [start:drop]
print(DropConstraint(unique(named)))
#> ALTER TABLE players DROP CONSTRAINT uq_players_nickname
# --8<-- [end:drop]
