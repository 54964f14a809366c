from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session, sessionmaker

# --8<-- [start:factory]
engine = create_engine("sqlite://")
GameSession = sessionmaker(engine)

print(isinstance(GameSession, Session), hasattr(GameSession, "add"))  # (1)!
#> False False

first = GameSession()
second = GameSession()
print(isinstance(first, Session), first is second)
#> True False
# --8<-- [end:factory]

# --8<-- [start:classes]
ReportSession = sessionmaker(engine)

print(isinstance(sessionmaker, type), isinstance(GameSession, sessionmaker))
#> True True
print(type(first) is Session, issubclass(type(first), Session))
#> False True
print(type(first) is type(second), type(first) is type(ReportSession()))
#> True False
# --8<-- [end:classes]


# --8<-- [start:listener]
@event.listens_for(GameSession, "before_commit")
def tell(session: Session) -> None:
    print("the game commits")
    #> the game commits


ReportSession().commit()
Session(engine).commit()
GameSession().commit()
# --8<-- [end:listener]
