from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    contains_eager,
    joinedload,
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
    # --8<-- [start:joinedload]
    query = select(Guild).options(joinedload(Guild.players)).order_by(Guild.id)
    guild = session.scalars(query.limit(1)).unique().one()
    print(guild.name, len(guild.players))
    #> Round Table 2
    # --8<-- [end:joinedload]

with Session(engine) as session:
    # --8<-- [start:join]
    query = select(Guild).join(Guild.players).options(contains_eager(Guild.players))
    guild = session.scalars(query.order_by(Guild.id).limit(1)).unique().one()
    print(guild.name, len(guild.players))
    #> Round Table 1
    # --8<-- [end:join]

with Session(engine) as session:
    # --8<-- [start:selectinload]
    query = select(Guild).options(selectinload(Guild.players)).order_by(Guild.id)
    guild = session.scalars(query.limit(1)).one()
    print(guild.name, len(guild.players))
    #> Round Table 2
    # --8<-- [end:selectinload]
