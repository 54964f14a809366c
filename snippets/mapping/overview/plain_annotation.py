from typing import ClassVar

from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.orm.exc import MappedAnnotationError


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Player(Base):
        __tablename__ = "players"

        id: Mapped[int] = mapped_column(primary_key=True)
        nickname: str

except MappedAnnotationError as error:
    print(str(error).partition(" for Annotated")[0])
    #> Type annotation for "Player.nickname" can't be correctly interpreted
# --8<-- [end:failing]


# --8<-- [start:cured]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    max_level: ClassVar[int] = 60


print(inspect(Guild).attrs.keys())
#> ['id', 'name']
# --8<-- [end:cured]


# --8<-- [start:silent]
class Quest(Base):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    done: bool = False


print(inspect(Quest).attrs.keys())
#> ['id']
# --8<-- [end:silent]

Base.metadata.create_all(create_engine("sqlite://"))
