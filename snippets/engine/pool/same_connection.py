from sqlalchemy import create_engine
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///game.db")

# --8<-- [start:same]
with Session(engine) as session:
    first = session.connection().connection.driver_connection

with Session(engine) as session:
    second = session.connection().connection.driver_connection

print(first is second)
#> True
# --8<-- [end:same]
