import csv
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import create_engine, delete, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import QueuePool


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

pool = engine.pool
assert isinstance(pool, QueuePool)


# --8<-- [start:blocks]
def commit(session: Session) -> None:
    session.add(Player(nickname="Merlin"))
    session.commit()


def rollback(session: Session) -> None:
    session.add(Player(nickname="Merlin"))
    session.flush()
    session.rollback()


def close(session: Session) -> None:
    session.add(Player(nickname="Merlin"))
    session.flush()
    session.close()


def with_session(session: Session) -> None:
    with session:
        session.add(Player(nickname="Merlin"))
        session.flush()


def with_begin(session: Session) -> None:
    with session, session.begin():
        session.add(Player(nickname="Merlin"))


def exception(session: Session) -> None:
    with session, session.begin():
        session.add(Player(nickname="Merlin"))
        session.flush()
        raise ValueError
        # --8<-- [end:blocks]


endings: list[tuple[str, Callable[[Session], None]]] = [
    ("`commit()`", commit),
    ("`rollback()`", rollback),
    ("`close()`", close),
    ("end of `with Session(engine)`", with_session),
    ("end of `with session.begin()`", with_begin),
    ("exception in `with session.begin()`", exception),
]

with Path("endings.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["ending", "rows saved", "transaction open", "connections taken"])
    for name, run in endings:
        session = Session(engine)
        with suppress(ValueError):
            run(session)
        open_now = "yes" if session.in_transaction() else "no"
        taken = pool.checkedout()
        session.close()
        with engine.begin() as connection:
            saved = connection.scalar(select(func.count()).select_from(Player))
            connection.execute(delete(Player))
        table.writerow([name, saved, open_now, taken])

engine.dispose()
