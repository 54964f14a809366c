from __future__ import annotations

import re
from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
    sent.append(statement)


# --8<-- [start:compare]
with Session(engine) as session:
    session.query(Player).join(Player.guild).filter(Guild.name == "Avalon").all()
    query = select(Player).join(Player.guild).where(Guild.name == "Avalon")
    session.scalars(query).all()

old, new = sent
print(old == new)
#> False
print(re.sub(r" AS \w+", "", old) == new)
#> True
# --8<-- [end:compare]
