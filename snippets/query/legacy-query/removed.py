from __future__ import annotations

import csv
import warnings
from pathlib import Path

from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
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

calls = [
    "session.query(Player).get(1)",
    "session.query(Player).with_parent(guild).all()",
    "session.query(Player).merge_result([])",
    "session.query(Player.id).add_column(Player.nickname).all()",
    "session.query(Player).filter_by(id=1).value(Player.nickname)",
    "session.query(Player).from_self()",
    "session.query(Player).select_entity_from(Player)",
    "session.query(Player).with_polymorphic('*')",
    "session.query(Player).join('guild')",
    "session.query(Player).options(joinedload('guild'))",
    "session.query(Player).join(Player.guild, aliased=True)",
]


# --8<-- [start:call]
def outcome(session: Session, code: str) -> tuple[str, str]:
    names = {"session": session, "guild": session.get(Guild, 1), **models}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            eval(code, names)
        except (ArgumentError, AttributeError, TypeError) as error:
            return "no", type(error).__name__
    return "yes", caught[0].category.__name__
    # --8<-- [end:call]


models = {"Guild": Guild, "Player": Player, "joinedload": joinedload}

with Path("removed.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["call", "works", "warning or exception"])
    for code in calls:
        with Session(engine) as session:
            works, name = outcome(session, code)
        table.writerow([f"`{code}`", works, f"`{name}`"])
