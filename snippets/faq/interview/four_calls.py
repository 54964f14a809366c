import csv
from pathlib import Path

from sqlalchemy import create_engine, func, inspect, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")


# --8<-- [start:watch]
def watch(call: str) -> list[str]:
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    with Session(engine) as session, Session(engine) as other:
        merlin = Player(nickname="Merlin")
        session.add(merlin)
        if call != "flush":
            session.flush()
        getattr(session, call)()
        seen = other.scalar(select(func.count()).select_from(Player))
        return [
            f"`{call}()`",
            "yes" if session.in_transaction() else "no",
            "yes" if seen else "no",
            next(name for name in STATES if getattr(inspect(merlin), name)),
        ]


# --8<-- [end:watch]
STATES = ["transient", "pending", "persistent", "deleted", "detached"]

with Path("four_calls.csv").open("w", encoding="utf-8", newline="") as file:
    rows = csv.writer(file)
    rows.writerow(["call", "transaction open", "others see the row", "Merlin is"])
    rows.writerows(map(watch, ["flush", "commit", "rollback", "close"]))

engine.dispose()
