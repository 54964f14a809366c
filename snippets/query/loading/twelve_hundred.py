from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
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
    session.add_all([Guild(id=number, name=f"g{number}") for number in range(1200)])
    session.commit()

statements: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def count(conn: Any, cursor: Any, sql: str, values: Any, ctx: Any, many: bool) -> None:
    statements.append(sql)


# --8<-- [start:chunks]
with Session(engine) as session:
    query = select(Guild).options(selectinload(Guild.players))
    print(len(session.scalars(query).all()))
    #> 1200
    print(len(statements))
    #> 4
# --8<-- [end:chunks]

statements.clear()

# --8<-- [start:larger]
with Session(engine) as session:
    query = select(Guild).options(selectinload(Guild.players, chunksize=1200))
    session.scalars(query).all()
    print(len(statements))
    #> 2
# --8<-- [end:larger]
