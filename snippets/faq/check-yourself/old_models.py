from sqlalchemy import Column, ForeignKey, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    configure_mappers,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:backref]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(backref="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


print(hasattr(Player, "guild"))
#> False
configure_mappers()
print(hasattr(Player, "guild"))
#> True
# --8<-- [end:backref]


# --8<-- [start:column]
class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    name = Column(String)
    title: Mapped[str]


print(Item.__table__.c.name.nullable, Item.__table__.c.title.nullable)
#> True False
# --8<-- [end:column]
