import csv
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import create_engine, func, inspect, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
factory = sessionmaker(engine)
count = select(func.count()).select_from(Player)


def state_of(player: Player) -> str:
    names = ("transient", "pending", "persistent", "deleted", "detached")
    return next(name for name in names if getattr(inspect(player), name))


def by_call(player: Player, end: Callable[[Session], None]) -> Session:
    session = factory()
    session.add(player)
    session.flush()
    end(session)
    return session


# --8<-- [start:blocks]
def plain_block(player: Player) -> None:
    with factory() as session:
        session.add(player)
        session.flush()


def begin_block(player: Player) -> None:
    with factory.begin() as session:
        session.add(player)


def failed_block(player: Player) -> None:
    with factory.begin() as session:
        session.add(player)
        session.flush()
        raise LookupError("no such guild")


# --8<-- [end:blocks]
endings: dict[str, Callable[[Player], object]] = {
    "`commit()`": lambda player: by_call(player, Session.commit),
    "`rollback()`": lambda player: by_call(player, Session.rollback),
    "`close()`": lambda player: by_call(player, Session.close),
    "`with factory()`": plain_block,
    "`with factory.begin()`": begin_block,
    "exception in `with factory.begin()`": failed_block,
}

rows: list[list[str]] = []
for name, ending in endings.items():
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    player = Player(nickname="Merlin")
    session: object = None
    try:
        session = ending(player)
    except LookupError:
        pass
    state = state_of(player)
    if isinstance(session, Session):
        session.close()
    with factory() as check:
        saved = "yes" if check.scalar(count) else "no"
    rows.append([name, saved, state])

with Path("endings.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["ending", "row saved", "new object"])
    writer.writerows(rows)
