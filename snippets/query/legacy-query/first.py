from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


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
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Avalon"))
    session.flush()
    session.add(Player(id=1, nickname="Merlin", guild_id=1))
    session.add(Player(id=2, nickname="Morgana", guild_id=1))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:first]
    print(session.query(Player.nickname).order_by(Player.id).first())
    #> ('Merlin',)
    print(session.execute(select(Player.nickname).order_by(Player.id)).first())
    #> ('Merlin',)
    # --8<-- [end:first]
