# --8<-- [start:module]
from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select, text
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
    sessionmaker,
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
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship(back_populates="players")


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
GameSession = sessionmaker(engine)
with GameSession() as session:
    session.add(Guild(name="Avalon", players=[Player(nickname="Merlin")]))
    session.commit()

    merlin = session.get_one(Player, 1)
    print(merlin.nickname, merlin.guild.name)
    #> Merlin Avalon
    query = select(Player).join(Player.guild).where(Guild.name == "Avalon")
    print([player.nickname for player in session.scalars(query)])
    #> ['Merlin']
    print(session.scalar(text("SELECT count(*) FROM players")))
    #> 1
# --8<-- [end:module]
