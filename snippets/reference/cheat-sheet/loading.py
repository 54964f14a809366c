from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, Select, create_engine, event, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    contains_eager,
    defer,
    joinedload,
    load_only,
    mapped_column,
    raiseload,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list[Player]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def count(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
    sent.append(statement)


with Session(engine) as session:
    for name in ("Round Table", "Avalon", "Camelot"):
        players = [Player(nickname=f"{name} {n}", level=n) for n in (1, 2)]
        session.add(Guild(name=name, players=players))
    session.commit()


def members(query: Select[Guild]) -> str:
    with Session(engine) as session:
        sent.clear()
        guilds = session.scalars(query).unique()
        number = sum(len(guild.players) for guild in guilds)
        return f"{number} players, {len(sent)} SELECT"


def first(query: Select[Player], *names: str) -> str:
    with Session(engine) as session:
        sent.clear()
        player = session.scalars(query.order_by(Player.id)).unique().all()[0]
        try:
            for name in names:
                getattr(player, name)
        except InvalidRequestError as error:
            return type(error).__name__
        return f"{len(sent)} SELECT"


# --8<-- [start:collections]
query = select(Guild)
print(members(query))
#> 6 players, 4 SELECT
print(members(query.options(selectinload(Guild.players))))
#> 6 players, 2 SELECT
print(members(query.options(joinedload(Guild.players))))
#> 6 players, 1 SELECT
strong = query.join(Guild.players).where(Player.level > 1)
print(members(strong.options(contains_eager(Guild.players))))
#> 3 players, 1 SELECT
# --8<-- [end:collections]

# --8<-- [start:columns]
query = select(Player)
print(first(query.options(joinedload(Player.guild)), "guild"))
#> 1 SELECT
print(first(query.options(raiseload("*")), "guild"))
#> InvalidRequestError
print(first(query.options(load_only(Player.nickname)), "level"))
#> 2 SELECT
print(first(query.options(defer(Player.level)), "nickname", "level"))
#> 2 SELECT
# --8<-- [end:columns]
