from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    create_engine,
    event,
)
from sqlalchemy.exc import DBAPIError

engine = create_engine("sqlite://")
metadata = MetaData()

# --8<-- [start:tables]
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)
guilds = Table("guilds", metadata, Column("id", Integer, primary_key=True))

print([table.name for table in metadata.sorted_tables])
#> ['guilds', 'players']
# --8<-- [end:tables]


# --8<-- [start:note]
made: list[str] = []


def note(table: Table, *args: object, **kwargs: object) -> None:
    made.append(table.name)


event.listen(players, "after_create", note)
event.listen(guilds, "after_create", note)
# --8<-- [end:note]

# --8<-- [start:create]
metadata.create_all(engine)
print(made)
#> ['guilds', 'players']
# --8<-- [end:create]

# --8<-- [start:again]
made.clear()
metadata.create_all(engine)
print(made)
#> []
# --8<-- [end:again]

# --8<-- [start:unchecked]
try:
    metadata.create_all(engine, checkfirst=False)
except DBAPIError as error:
    print("already exists" in str(error))
    #> True
# --8<-- [end:unchecked]

# --8<-- [start:drop]
metadata.drop_all(engine)
# --8<-- [end:drop]
