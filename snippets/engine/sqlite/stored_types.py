# databases: sqlite
import csv
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import (
    DateTime,
    String,
    create_engine,
    func,
    literal_column,
    select,
)
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str | None] = mapped_column(String(5))
    level: Mapped[int | None]
    alive: Mapped[bool | None]
    seen: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


def stored(name: str, value: object) -> tuple[str, str]:
    with Session(engine) as session:
        session.add(Player(**{name: value}))
        try:
            session.flush()
        except StatementError as error:
            return "refused by SQLAlchemy", f"`{type(error.orig).__name__}`"
        column = literal_column(name, String)
        query = select(column, func.typeof(column, type_=String)).select_from(Player)
        found, sqlite_type = session.execute(query).one()
        return f"`{found!r}`", f"`{sqlite_type}`"


rows = [("attribute", "assigned", "stored", "type of the value")]
for name, value in (
    ("nickname", "Morgana"),
    ("level", "ten"),
    ("level", "10"),
    ("level", 9.5),
    ("alive", "yes"),
    ("seen", "2026-01-01"),
):
    rows.append((f"`{name}`", f"`{value!r}`", *stored(name, value)))

with Path("stored_types.csv").open("w", encoding="utf-8", newline="") as file:
    csv.writer(file).writerows(rows)

# --8<-- [start:time-zone]
with Session(engine) as session:
    session.add(Player(id=1, seen=datetime(2026, 1, 1, tzinfo=UTC)))
    session.commit()
    print(session.get_one(Player, 1).seen)
    #> 2026-01-01 00:00:00
# --8<-- [end:time-zone]
