import csv
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class EveryType(Base):
    __tablename__ = "every_type"

    number: Mapped[int] = mapped_column(primary_key=True)
    real: Mapped[float]
    exact: Mapped[Decimal]
    flag: Mapped[bool]
    words: Mapped[str]
    raw: Mapped[bytes]
    day: Mapped[date]
    clock: Mapped[time]
    moment: Mapped[datetime]
    duration: Mapped[timedelta]
    unique_id: Mapped[UUID]


# --8<-- [end:model]


# --8<-- [start:rows]
def rows() -> Iterator[list[str]]:
    for column in EveryType.__table__.columns:
        kind = column.type
        names = [kind.python_type.__name__, type(kind).__name__]
        names += [kind.compile(dialect=sqlite.dialect())]
        names += [kind.compile(dialect=postgresql.dialect())]
        yield [f"`{name}`" for name in names]


# --8<-- [end:rows]
with Path("python_types.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["Python", "SQLAlchemy", "SQLite", "PostgreSQL"])
    writer.writerows(rows())
