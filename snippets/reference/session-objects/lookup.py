from sqlalchemy import create_engine
from sqlalchemy.orm import scoped_session, sessionmaker

engine = create_engine("sqlite:///game.db")
GameSession = scoped_session(sessionmaker(engine))

# --8<-- [start:has]
print(GameSession.registry.has())
#> False
print(GameSession.autoflush, GameSession.registry.has())
#> True True

GameSession.remove()
print(GameSession.registry.has())
#> False
# --8<-- [end:has]

# --8<-- [start:missing]
session = GameSession()
print(hasattr(GameSession, "in_transaction"), hasattr(session, "in_transaction"))
#> False True
# --8<-- [end:missing]
GameSession.remove()
