from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    contains_eager,
    joinedload,
    mapped_column,
    relationship,
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
    query = select(Guild).options(joinedload(Guild.players)).order_by(Guild.id)
    try:
        session.scalars(query).all()
    except InvalidRequestError as error:
        print(str(error).partition(",")[0])
        #> The unique() method must be invoked on this Result
    # --8<-- [end:error]
    # --8<-- [start:cure]
    print([guild.name for guild in session.scalars(query).unique()])
    #> ['Round Table', 'Avalon']
    # --8<-- [end:cure]
    # --8<-- [start:contained]
    query = select(Guild).join(Guild.players).options(contains_eager(Guild.players))
    try:
        session.scalars(query).all()
    except InvalidRequestError as error:
        print(type(error).__name__)
        #> InvalidRequestError
    # --8<-- [end:contained]
    # --8<-- [start:join]
    joined = select(Guild).join(Guild.players).order_by(Guild.id)
    print([guild.name for guild in session.scalars(joined)])
    #> ['Round Table', 'Round Table', 'Avalon']
    # --8<-- [end:join]
