from typing import Any, assert_type

from sqlalchemy import Column, Integer, String
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, declarative_base, mapped_column
from sqlalchemy.schema import CreateColumn


def failure(**attributes: Any) -> str:
    try:
        type("Failed", (declarative_base(),), attributes)
    except SQLAlchemyError as error:
        message = str(error).partition("> ")[2] or str(error)
        return message.partition(" and ")[0].partition(" for ")[0]
    return ""


# --8<-- [start:required]
print(failure(nickname=Column(String)))
#> does not have a __table__ or __tablename__ specified
print(failure(nickname=Column(String), __tablename__="players"))
#> Mapper Mapper[Failed(players)] could not assemble any primary key columns
# --8<-- [end:required]


OldBase = declarative_base()


class OldPlayer(OldBase):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


def ddl(model: type[Any]) -> str:
    return str(CreateColumn(model.__table__.c.nickname))


# --8<-- [start:columns]
print(ddl(OldPlayer))
#> nickname VARCHAR
print(ddl(Player))
#> nickname VARCHAR NOT NULL

assert_type(OldPlayer().nickname, Column[str])
assert_type(Player().nickname, str)
# --8<-- [end:columns]
