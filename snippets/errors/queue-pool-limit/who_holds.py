import traceback

from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

engine = create_engine(
    "sqlite:///game.db", pool_size=1, max_overflow=0, pool_timeout=0.05
)

# --8<-- [start:listen]
held: dict[ConnectionPoolEntry, str] = {}


@event.listens_for(engine, "checkout")
def on_checkout(_: object, entry: ConnectionPoolEntry, __: object) -> None:
    frames = traceback.extract_stack()  # (1)!
    held[entry] = [frame.name for frame in frames if frame.filename == __file__][-2]


@event.listens_for(engine, "checkin")
def on_checkin(_: object, entry: ConnectionPoolEntry) -> None:
    held.pop(entry, None)


# --8<-- [end:listen]


# --8<-- [start:error]
def forgotten() -> Session:
    session = Session(engine)
    session.execute(text("SELECT 1"))
    return session


def innocent() -> None:
    with Session(engine) as session:
        session.execute(text("SELECT 1"))


session = forgotten()
try:
    innocent()
except TimeoutError:
    print(list(held.values()))
    #> ['forgotten']
# --8<-- [end:error]

session.close()
