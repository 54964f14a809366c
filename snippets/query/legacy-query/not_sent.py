from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, create_engine, event
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

statements: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def note(conn: Any, cursor: Any, sql: str, values: Any, ctx: Any, many: bool) -> None:
    statements.append(sql)


with Session(engine) as session:
    # --8<-- [start:sent]
    query = session.query(Player).order_by(Player.id)
    print(len(statements))
    #> 0
    query.all()
    print(len(statements))
    #> 1
    # --8<-- [end:sent]
    # --8<-- [start:mixed]
    players = session.scalars(query.statement).all()
    print(type(query.statement).__name__, len(players))
    #> Select 2
    # --8<-- [end:mixed]
