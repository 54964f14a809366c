from collections.abc import Callable

from sqlalchemy import create_engine, event, text
from sqlalchemy.orm import Session

# --8<-- [start:listen]
engine = create_engine("sqlite:///game.db")
log: list[str] = []


def note(name: str) -> Callable[..., None]:
    return lambda *_: log.append(name)


for name in ("connect", "checkout", "checkin", "close"):
    event.listen(engine, name, note(name))
# --8<-- [end:listen]


def happened() -> list[str]:
    events = log[:]
    log.clear()
    return events


# --8<-- [start:session]
with Session(engine) as session:
    print(happened())  # (1)!
    #> []
    session.execute(text("SELECT 1"))
    print(happened())
    #> ['connect', 'checkout']
    session.commit()
    print(happened())  # (2)!
    #> ['checkin']
    session.execute(text("SELECT 1"))
    print(happened())
    #> ['checkout']
# --8<-- [end:session]

# --8<-- [start:closed]
print(happened())
#> ['checkin']
engine.dispose()
print(happened())
#> ['close']
# --8<-- [end:closed]
