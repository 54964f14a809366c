from typing import Any, assert_type

from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, declarative_base, mapped_column
from sqlalchemy.schema import CreateTable

# --8<-- [start:old]
OldBase = declarative_base()


class Old(OldBase):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String(40), nullable=False)
    race = Column(String(20))


# --8<-- [end:old]


# --8<-- [start:base]
class FirstBase(DeclarativeBase):
    pass


class First(FirstBase):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String(40), nullable=False)
    race = Column(String(20))


# --8<-- [end:base]


class SecondBase(DeclarativeBase):
    pass


# --8<-- [start:column]
class Second(SecondBase):
    __tablename__ = "players"

    id = mapped_column(Integer, primary_key=True)
    nickname = mapped_column(String(40), nullable=False)
    race = mapped_column(String(20))


# --8<-- [end:column]


class ThirdBase(DeclarativeBase):
    pass


# --8<-- [start:mapped]
class Third(ThirdBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(String(40))
    race: Mapped[str | None] = mapped_column(String(20))


# --8<-- [end:mapped]


# --8<-- [start:compare]
def ddl(model: Any) -> str:
    return str(CreateTable(model.__table__))


print([ddl(model) == ddl(Old) for model in (First, Second, Third)])
#> [True, True, True]
# --8<-- [end:compare]

# --8<-- [start:types]
assert_type(First().nickname, Column[str])
assert_type(Second().nickname, Any)
assert_type(Third().nickname, str)
assert_type(Third().race, str | None)
# --8<-- [end:types]
ThirdBase.metadata.create_all(create_engine("sqlite://"))
