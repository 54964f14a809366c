import csv
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")


def state_of(player: Player) -> str:
    names = ("transient", "pending", "persistent", "deleted", "detached")
    return next(name for name in names if getattr(inspect(player), name))


# --8<-- [start:calls]
starts: dict[str, Callable[[Session, Player], object]] = {
    "transient": lambda session, player: (),
    "pending": lambda session, player: session.add(player),
    "persistent": lambda session, player: (session.add(player), session.commit()),
    "deleted": lambda session, player: (
        session.add(player),
        session.commit(),
        session.delete(player),
        session.flush(),
    ),
    "detached": lambda session, player: (
        session.add(player),
        session.commit(),
        session.close(),
    ),
}
calls: dict[str, Callable[[Session, Player], object]] = {
    "`add(x)`": lambda session, player: session.add(player),
    "`delete(x)`": lambda session, player: session.delete(player),
    "`flush()`": lambda session, player: session.flush(),
    "`commit()`": lambda session, player: session.commit(),
    "`rollback()`": lambda session, player: session.rollback(),
    "`expunge(x)`": lambda session, player: session.expunge(player),
    "`close()`": lambda session, player: session.close(),
}
# --8<-- [end:calls]


def outcome(start: str, call: str) -> str:
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        player = Player(nickname="Merlin")
        starts[start](session, player)
        assert state_of(player) == start
        try:
            calls[call](session, player)
        except InvalidRequestError:
            return "error"
        end = state_of(player)
        return end if end != start else "—"


with Path("transitions.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["call", *starts])
    writer.writerows(
        [call, *(outcome(start, call) for start in starts)] for call in calls
    )
