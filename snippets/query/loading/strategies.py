from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import ForeignKey, Select, create_engine, event, select
from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    contains_eager,
    joinedload,
    mapped_column,
    raiseload,
    relationship,
    selectinload,
    subqueryload,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list[Player]] = relationship()
    quests: Mapped[list[Quest]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


class Quest(Base):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
fetched: list[int] = []

with Session(engine) as session:
    session.add_all([Guild(id=key, name=f"g{key}") for key in range(10)])
    session.flush()
    players = [
        Player(id=key, nickname=f"p{key}", guild_id=key // 5) for key in range(45)
    ]
    session.add_all(players)
    session.add_all([Quest(id=key, guild_id=key // 4) for key in range(40)])
    session.commit()


@event.listens_for(engine, "after_cursor_execute")
def count(conn: Any, cursor: Any, sql: str, values: Any, ctx: Any, many: bool) -> None:
    rows = cursor.fetchall()
    fetched.append(len(rows))
    strategy = FullyBufferedCursorFetchStrategy(cursor, initial_buffer=rows)
    ctx.cursor_fetch_strategy = strategy


# --8<-- [start:loop]
guilds = select(Guild).order_by(Guild.id)
members = {
    "lazy": guilds,
    "`joinedload`": guilds.options(joinedload(Guild.players)),
    "`selectinload`": guilds.options(selectinload(Guild.players)),
    "`subqueryload`": guilds.options(subqueryload(Guild.players)),
    "`contains_eager`": (
        guilds.join(Guild.players).options(contains_eager(Guild.players))
    ),
    "`raiseload`": guilds.options(raiseload(Guild.players)),
}


def visit(session: Session, query: Select[Guild]) -> list[int]:
    found = session.scalars(query).unique().all()
    players = [player for guild in found for player in guild.players]
    return [len(found), len(players)]
    # --8<-- [end:loop]


both = {
    "lazy": guilds,
    "`joinedload`": guilds.options(joinedload(Guild.players), joinedload(Guild.quests)),
    "`joinedload`, `selectinload`": guilds.options(
        joinedload(Guild.players), selectinload(Guild.quests)
    ),
}


def visit_both(session: Session, query: Select[Guild]) -> list[int]:
    found = session.scalars(query).unique().all()
    players = [player for guild in found for player in guild.players]
    assert sum(len(guild.quests) for guild in found) == 40
    return [len(found), len(players)]


Loop = Callable[[Session, Select[Guild]], list[int]]
cases: list[tuple[str, Loop, dict[str, Select[Guild]]]] = [
    ("`players`", visit, members),
    ("`players`, `quests`", visit_both, both),
]

with Path("strategies.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    columns = ["collections", "strategy", "statements", "rows"]
    table.writerow([*columns, "guilds", "players"])
    for collections, loop, queries in cases:
        for strategy, query in queries.items():
            fetched.clear()
            with Session(engine) as session:
                try:
                    reached: list[int | str] = [*loop(session, query)]
                except InvalidRequestError as error:
                    reached = [f"`{type(error).__name__}`", ""]
            row = [collections, strategy, len(fetched), sum(fetched)]
            table.writerow([*row, *reached])
