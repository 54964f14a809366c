import csv
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def note(_: Connection, __: Any, statement: str, *___: Any) -> None:
    sent.append(f"`{statement.split()[0]}`")


def detached(key: int) -> Player:
    with Session(engine) as session:
        player = Player(id=key, nickname="Merlin", level=1)
        session.add(player)
        session.commit()
        session.refresh(player)
    return player


unchanged, changed, deleted, row = map(detached, [1, 2, 3, 4])
changed.level = 20
with Session(engine) as session:
    session.delete(session.get_one(Player, 3))
    session.commit()

cases = {
    "detached, unchanged": unchanged,
    "detached, changed": changed,
    "detached, its row was deleted": deleted,
    "new, with the key of a row": Player(id=row.id, nickname="Myrddin", level=1),
    "new, with a key that no row has": Player(id=100, nickname="Nimue", level=1),
}

with Path("sent.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["object", "merge() sends", "commit() adds"])
    # --8<-- [start:measure]
    for case, player in cases.items():
        with Session(engine) as session:
            sent.clear()
            session.merge(player)
            at_once = ", ".join(sent) or "—"
            sent.clear()
            session.commit()
            table.writerow([case, at_once, ", ".join(sent) or "—"])
    # --8<-- [end:measure]
