from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import ArgumentError
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
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    # --8<-- [start:failing]
    guild: Mapped[Guild | None] = relationship(
        back_populates="players", cascade="all, delete-orphan"
    )
    # --8<-- [end:failing]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:error]
try:
    configure_mappers()
except ArgumentError as error:
    print(str(error).partition(",")[0])
    #> For many-to-one relationship Player.guild
    print(str(error).partition(", ")[2].partition(",")[0])
    """
    delete-orphan cascade is normally configured only on the "one" side of a one-to-many relationship
    """
# --8<-- [end:error]
