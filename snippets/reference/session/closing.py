from sqlalchemy import create_engine, event, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///game.db")
log: list[str] = []


@event.listens_for(engine, "close")
def closed(*_: object) -> None:
    log.append("connection closed")


# --8<-- [start:invalidate]
session = Session(engine)
session.scalar(select(1))
session.close()
print(log)
#> []

session.scalar(select(1))
session.invalidate()
print(log)
#> ['connection closed']
# --8<-- [end:invalidate]

# --8<-- [start:reset]
session = Session(engine, close_resets_only=False)
session.scalar(select(1))
session.reset()
print(session.scalar(select(1)))
#> 1

session.close()
try:
    session.scalar(select(1))
except InvalidRequestError as error:
    print(str(error).partition(" and ")[0])
    #> This Session has been permanently closed
# --8<-- [end:reset]
