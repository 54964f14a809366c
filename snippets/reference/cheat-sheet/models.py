from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    Numeric,
    String,
    Table,
    create_engine,
    func,
    inspect,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


# --8<-- [start:base]
class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40), unique=True)
    players: Mapped[list[Player]] = relationship(
        back_populates="guild", cascade="all, delete-orphan"
    )
    # --8<-- [end:base]


# --8<-- [start:items]
player_items = Table(
    "player_items",
    Base.metadata,
    Column("player", Integer, ForeignKey("players.id"), primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), primary_key=True),
)


class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    owners: Mapped[list[Player]] = relationship(
        secondary=player_items, back_populates="items"
    )
    # --8<-- [end:items]


# --8<-- [start:player]
class Player(Base):
    __tablename__ = "players"
    __table_args__ = (CheckConstraint("level > 0"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    race: Mapped[str | None]
    level: Mapped[int] = mapped_column(default=1, index=True)
    gold: Mapped[Decimal | None] = mapped_column(Numeric(10, 2))
    joined: Mapped[datetime] = mapped_column(server_default=func.now())
    settings: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))

    guild: Mapped[Guild | None] = relationship(back_populates="players")
    bio: Mapped[Bio | None] = relationship(back_populates="player")
    items: Mapped[list[Item]] = relationship(
        secondary=player_items, back_populates="owners"
    )


class Bio(Base):
    __tablename__ = "bios"

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), primary_key=True)
    text: Mapped[str]
    player: Mapped[Player] = relationship(back_populates="bio")
    # --8<-- [end:player]


# --8<-- [start:create]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
print(sorted(inspect(engine).get_table_names()))
#> ['bios', 'guilds', 'items', 'player_items', 'players']
Base.metadata.drop_all(engine)
# --8<-- [end:create]
