from sqlalchemy import create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

# --8<-- [start:connect]
engine = create_engine("sqlite:///game.db")
opened: list[DBAPIConnection] = []


@event.listens_for(engine, "connect")
def remember(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    opened.append(connection)  # (1)!


print(len(opened))
#> 0

with engine.connect() as connection:  # (2)!
    connection.execute(text("SELECT 1"))
print(len(opened))
#> 1

with engine.connect() as connection:  # (3)!
    connection.execute(text("SELECT 1"))
print(len(opened))
#> 1
# --8<-- [end:connect]
