from decimal import Decimal
from typing import Annotated, Any, ClassVar

from sqlalchemy import JSON, Numeric, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# --8<-- [start:model]
key = Annotated[int, mapped_column(primary_key=True)]  # (1)!
name = Annotated[str, 20]  # (2)!


class Base(DeclarativeBase):
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        name: String(20),
        Decimal: Numeric(10, 2),
        dict[str, str]: JSON,
    }


class Player(Base):
    __tablename__ = "players"

    id: Mapped[key]
    nickname: Mapped[name] = mapped_column(unique=True)
    gold: Mapped[Decimal]
    title: Mapped[name | None]
    settings: Mapped[dict[str, str]]


Base.metadata.create_all(create_engine("sqlite://"))
# --8<-- [end:model]

# --8<-- [start:types]
for column in Player.__table__.columns:
    print(column.name, repr(column.type), column.nullable)
    #> id Integer() False
    #> nickname String(length=20) False
    #> gold Numeric(precision=10, scale=2) False
    #> title String(length=20) True
    #> settings JSON() False
# --8<-- [end:types]
