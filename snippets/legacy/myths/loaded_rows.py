from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
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
    players: Mapped[list["Player"]] = relationship()
    quests: Mapped[list["Quest"]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


class Quest(Base):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    avalon = Guild(id=1)
    avalon.players = [Player() for _ in range(10)]
    avalon.quests = [Quest() for _ in range(10)]
    session.add(avalon)
    session.commit()

fetched: list[int] = []


@event.listens_for(engine, "after_cursor_execute")
def remember(
    conn: Any, cursor: Any, sql: str, values: Any, ctx: Any, many: bool
) -> None:
    rows = cursor.fetchall()
    fetched.append(len(rows))
    strategy = FullyBufferedCursorFetchStrategy(cursor, initial_buffer=rows)
    ctx.cursor_fetch_strategy = strategy


with Session(engine) as session:
    # --8<-- [start:rows]
    joined = joinedload(Guild.players), joinedload(Guild.quests)
    session.scalars(select(Guild).options(*joined)).unique().one()
    print(fetched)
    #> [100]

    fetched.clear()
    session.expire_all()
    for collection in (selectinload(Guild.players), selectinload(Guild.quests)):
        session.scalars(select(Guild).options(collection)).one()
    print(fetched)
    #> [1, 10, 1, 10]
    # --8<-- [end:rows]
