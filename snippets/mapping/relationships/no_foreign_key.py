from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import NoForeignKeysError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    configure_mappers,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


# --8<-- [start:failing]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int]
    guild: Mapped[Guild] = relationship()


try:
    configure_mappers()  # (1)!
except NoForeignKeysError as error:
    print(str(error).split(" - ")[1].partition(".")[0])
    #> there are no foreign keys linking these tables
# --8<-- [end:failing]


class CuredBase(DeclarativeBase):
    pass


class CuredGuild(CuredBase):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class CuredPlayer(CuredBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    # --8<-- [start:cured]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    # --8<-- [end:cured]
    guild: Mapped[CuredGuild] = relationship()


CuredBase.metadata.create_all(create_engine("sqlite://"))
