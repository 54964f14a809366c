from sqlalchemy import ForeignKey, create_engine, select
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
    players: Mapped[list["Player"]] = relationship(backref="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:failing]
try:
    select(Player).join(Player.guild)  # type: ignore[attr-defined]
except AttributeError as error:
    print(error)
    #> type object 'Player' has no attribute 'guild'
# --8<-- [end:failing]

# --8<-- [start:cured]
configure_mappers()
print(Player.guild)  # type: ignore[attr-defined]
#> Player.guild
# --8<-- [end:cured]
