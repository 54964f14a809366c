import csv
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

selects: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(
    connection: Connection,
    cursor: object,
    statement: str,
    parameters: object,
    context: object,
    executemany: bool,
) -> None:
    if statement.startswith("SELECT"):
        selects.append(statement)


with Session(engine) as session:
    session.add(Player(id=1, level=1))
    session.commit()


def query(session: Session, player: Player) -> object:
    return session.scalars(select(Player)).all()


# --8<-- [start:count]
def count(call: Callable[[Session, Player], object], keep: bool) -> list[int]:
    with Session(engine, expire_on_commit=not keep) as session:
        player = session.get_one(Player, 1)
        with Session(engine) as other:
            other.get_one(Player, 1).level += 1
            other.commit()

        was = player.level
        selects.clear()
        call(session, player)
        during = len(selects)
        gained = player.level - was
        return [during, len(selects) - during, gained]
        # --8<-- [end:count]


cases: list[tuple[str, Callable[[Session, Player], object], bool]] = [
    ("`commit()`", lambda session, player: session.commit(), False),
    ("`commit()`", lambda session, player: session.commit(), True),
    ("`rollback()`", lambda session, player: session.rollback(), True),
    ("`expire(player)`", Session.expire, True),
    ("`expire_all()`", lambda session, player: session.expire_all(), True),
    ("`refresh(player)`", Session.refresh, True),
    ("`scalars(select(Player)).all()`", query, True),
]

with Path("summary.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(
        [
            "call",
            "`expire_on_commit`",
            "`SELECT` in the call",
            "`SELECT` on reading",
            "fresh value",
        ]
    )
    for name, call, keep in cases:
        during, reading, gained = count(call, keep)
        fresh = "yes" if gained else "no"
        table.writerow([name, f"`{not keep}`", during, reading, fresh])
engine.dispose()
