# databases: sqlite
from pathlib import Path

from sqlalchemy import Column, MetaData, String, Table, create_engine, inspect
from sqlalchemy.exc import OperationalError

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String, primary_key=True))

# --8<-- [start:memory]
first = create_engine("sqlite://")
second = create_engine("sqlite://")
metadata.create_all(first)
print(inspect(first).get_table_names(), inspect(second).get_table_names())
#> ['players'] []
# --8<-- [end:memory]

# --8<-- [start:file]
engine = create_engine("sqlite:///game.db")  # (1)!
print(Path("game.db").exists())
#> False
metadata.create_all(engine)
print(Path("game.db").exists())
#> True
# --8<-- [end:file]

# --8<-- [start:read-only]
reader = create_engine("sqlite:///file:game.db?mode=ro&uri=true")  # (1)!
with reader.connect() as connection:
    print(connection.execute(players.select()).all())
    #> []
    try:
        connection.execute(players.insert().values(nickname="Merlin"))
    except OperationalError as error:
        print(error.orig)
        #> attempt to write a readonly database
# --8<-- [end:read-only]

# --8<-- [start:typo]
create_engine("sqlite:///gane.db").connect().close()
print(Path("gane.db").exists())
#> True

try:
    create_engine("sqlite:///file:gmae.db?mode=ro&uri=true").connect()
except OperationalError as error:
    print(error.orig)
    #> unable to open database file
# --8<-- [end:typo]
