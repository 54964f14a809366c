from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    contains_eager,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list[Player]] = relationship(order_by="Player.id")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship(viewonly=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Round Table"))
    session.add(Guild(id=2, name="Avalon"))
    session.flush()
    session.add(Player(id=1, nickname="Arthur", guild_id=1))
    session.add(Player(id=2, nickname="Lancelot", guild_id=1))
    session.add(Player(id=3, nickname="Morgana", guild_id=2))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:filtered]
    query = (
        select(Guild)
        .join(Guild.players)
        .where(Player.nickname == "Arthur")
        .options(contains_eager(Guild.players))
    )
    table = session.scalars(query).unique().one()
    print([player.nickname for player in table.players])  # (1)!
    #> ['Arthur']

    session.get_one(Guild, 1)
    print(len(table.players))  # (2)!
    #> 1
    # --8<-- [end:filtered]

with Session(engine) as session:
    # --8<-- [start:whole]
    query = (
        select(Guild)
        .where(Guild.players.any(Player.nickname == "Arthur"))
        .options(selectinload(Guild.players))
    )
    table = session.scalars(query).one()
    print([player.nickname for player in table.players])
    #> ['Arthur', 'Lancelot']
    # --8<-- [end:whole]
