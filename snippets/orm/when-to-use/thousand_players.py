import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, delete, event, func, insert, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

made: list[Player] = []
calls: list[int] = []


@event.listens_for(Player, "init")
def construct(player: Player, *rest: Any) -> None:
    made.append(player)


@event.listens_for(Player, "load")
def load(player: Player, *rest: Any) -> None:
    made.append(player)


@event.listens_for(engine, "before_cursor_execute")
def call(conn: Any, cursor: Any, sql: str, values: Any, ctx: Any, many: bool) -> None:
    calls.append(len(values) if many else 1)


def add_objects(session: Session) -> None:
    session.add_all([Player(id=number, level=1) for number in range(1000)])


def insert_rows(session: Session) -> None:
    rows = [{"id": number, "level": 1} for number in range(1000)]
    session.execute(insert(Player), rows)


# --8<-- [start:ways]
def raise_objects(session: Session) -> None:
    for player in session.scalars(select(Player)):
        player.level += 1


def update_rows(session: Session) -> None:
    session.execute(update(Player).values(level=Player.level + 1))
    # --8<-- [end:ways]


def sum_objects(session: Session) -> None:
    sum(player.level for player in session.scalars(select(Player)))


def sum_rows(session: Session) -> None:
    session.scalar(select(func.sum(Player.level)))


def delete_objects(session: Session) -> None:
    for player in session.scalars(select(Player)):
        session.delete(player)


def delete_rows(session: Session) -> None:
    session.execute(delete(Player))


Task = Callable[[Session], None]
tasks: list[tuple[str, str, Task]] = [
    ("create", "`add_all()`", add_objects),
    ("add a level", "loop", raise_objects),
    ("sum the levels", "loop", sum_objects),
    ("delete", "loop", delete_objects),
    ("create", "`insert()`", insert_rows),
    ("add a level", "`update()`", update_rows),
    ("sum the levels", "`func.sum()`", sum_rows),
    ("delete", "`delete()`", delete_rows),
]
found: dict[str, list[tuple[str, str, int, int, int]]] = {}

for name, way, task in tasks:
    made.clear()
    calls.clear()
    with Session(engine) as session:
        task(session)
        session.commit()
    row = (name, way, len(made), len(calls), sum(calls))
    found.setdefault(name, []).append(row)

with Path("thousand_players.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["task", "way", "objects", "statements", "sets of parameters"])
    for rows in found.values():
        table.writerows(rows)
