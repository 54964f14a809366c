from datetime import date
from decimal import Decimal

from sqlalchemy import JSON, Numeric, String, Text, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(String(20))  # (1)!
    biography: Mapped[str | None] = mapped_column(Text)  # (2)!
    level: Mapped[int]
    gold: Mapped[Decimal] = mapped_column(Numeric(10, 2))
    born: Mapped[date | None]
    settings: Mapped[dict[str, str]] = mapped_column(JSON)  # (3)!


Base.metadata.create_all(create_engine("sqlite://"))
# --8<-- [end:model]
