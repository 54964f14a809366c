from contextvars import ContextVar

from sqlalchemy import create_engine
from sqlalchemy.orm import scoped_session, sessionmaker

engine = create_engine("sqlite:///game.db")

# --8<-- [start:scope]
request: ContextVar[str] = ContextVar("request")
registry = scoped_session(sessionmaker(engine), scopefunc=request.get)

request.set("first")
session = registry()

request.set("second")
print(registry() is session)
#> False
registry.remove()

request.set("first")
print(registry() is session)
#> True
registry.remove()
# --8<-- [end:scope]
