from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


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

statements: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def count(conn: Any, cursor: Any, sql: str, values: Any, ctx: Any, many: bool) -> None:
    statements.append(sql)


# --8<-- [start:lazy]
with Session(engine) as session:
    for player in session.scalars(select(Player).order_by(Player.id)):
        print(player.nickname, player.guild.name)
        #> Arthur Round Table
        #> Lancelot Round Table
        #> Morgana Avalon
print(len(statements))
#> 3
# --8<-- [end:lazy]
