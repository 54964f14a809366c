import csv
import gc
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

selects: list[str] = []
rows: list[list[str]] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
    if statement.startswith("SELECT"):
        selects.append(statement)


def get(situation: str, session: Session, key: Any, held: Player | None = None) -> None:
    selects.clear()
    found = session.get(Player, key)
    if found is None:
        result = "`None`"
    else:
        result = "the same object" if found is held else "a new object"
    rows.append([situation, result, str(len(selects))])


# --8<-- [start:situations]
with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    get("the program holds the object", session, 1, merlin)
    get("the key came as a string, `'1'`", session, "1", merlin)
    session.commit()
    get("after `commit()`", session, 1, merlin)
    session.delete(merlin)
    get("marked by `delete()`", session, 1, merlin)
    session.flush()
    get("the `DELETE` was sent", session, 1, merlin)
    get("no such row", session, 7)
    get("no such row, asked again", session, 7)
    session.rollback()
    get("after `rollback()`", session, 1, merlin)
    del merlin
    gc.collect()
    get("nobody holds the object", session, 1)

with Session(engine) as session:
    get("another session", session, 1)
# --8<-- [end:situations]

with Path("situations.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["before the call", "`get` returns", "`SELECT`"])
    writer.writerows(rows)
