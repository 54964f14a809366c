from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
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
    # --8<-- [start:error]
    guild = session.get_one(Guild, 1, options=[raiseload(Guild.players)])
    try:
        print(guild.players)
    except InvalidRequestError as error:
        print(error)
        #> 'Guild.players' is not available due to lazy='raise'
    # --8<-- [end:error]

with Session(engine) as session:
    # --8<-- [start:cure]
    query = select(Guild).options(selectinload(Guild.players), raiseload("*"))
    for guild in session.scalars(query.order_by(Guild.id)):
        print(guild.name, len(guild.players))
        #> Round Table 2
        #> Avalon 1
    # --8<-- [end:cure]
