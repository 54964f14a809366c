from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

# --8<-- [start:nowhere]
engine = create_engine("sqlite:////no/such/folder/game.db")
GameSession = sessionmaker(engine)
session = GameSession()
print(session.in_transaction())
#> False
# --8<-- [end:nowhere]


# --8<-- [start:inside]
def open_session() -> type:
    factory = sessionmaker(engine)
    return type(factory())


print(open_session() is open_session())
#> False
# --8<-- [end:inside]
