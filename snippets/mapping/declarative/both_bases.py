from typing import Any, assert_type

from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    declarative_base,
    mapped_column,
)
from sqlalchemy.schema import CreateTable

# --8<-- [start:models]
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


# --8<-- [end:models]
ExplicitBase = declarative_base()


# --8<-- [start:explicit]
class ExplicitPlayer(ExplicitBase):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String, nullable=False)


# --8<-- [end:explicit]


# --8<-- [start:compare]
def ddl(model: type[Any]) -> str:
    return str(CreateTable(model.__table__))


print(ddl(OldPlayer) == ddl(Player))
#> False
print(ddl(ExplicitPlayer) == ddl(Player))
#> True
# --8<-- [end:compare]


# --8<-- [start:nameless]
def save_nameless(model: type[Any]) -> str:
    engine = create_engine("sqlite://")
    with Session(engine) as session:
        session.execute(CreateTable(model.__table__))
        session.add(model())
        try:
            session.commit()
        except IntegrityError as error:
            return type(error).__name__
    return "saved"


print(save_nameless(OldPlayer))
#> saved
print(save_nameless(Player))
#> IntegrityError
# --8<-- [end:nameless]

# --8<-- [start:types]
old, new = OldPlayer(nickname="Merlin"), Player(nickname="Merlin")

assert_type(new.nickname, str)
assert_type(old.nickname, Column[str])
print(type(old.nickname).__name__)
#> str
# --8<-- [end:types]
