from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import ForeignKey, create_engine, exc, orm, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list[Player]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


run = exec
cases = {
    "session.close(); p.guild": "p.guild; session.close(); p.guild",
    "session.scalars(joined).all()": "session.scalars(joined).unique().all()",
    "session.scalars(players.where(Player.id == 7)).one()": (
        "session.scalars(players.where(Player.id == 7)).one_or_none()"
    ),
    "session.scalars(players).one()": "session.scalars(players.limit(1)).one()",
    "players.where(Player.id > 1 and Player.level > 1)": (
        "players.where(Player.id > 1, Player.level > 1)"
    ),
    'session.add([Player(nickname="Kay")])': 'session.add_all([Player(nickname="Kay")])',
    "session.delete(Player(id=1))": "session.delete(session.get(Player, 1))",
    "Session().scalars(players)": "with Session(engine) as s: s.scalars(players)",
    "for _ in range(3): taken.append(engine.connect())": (
        "for _ in range(3): engine.connect().close()"
    ),
}


def outcome(code: str) -> str:
    engine = create_engine(
        "sqlite:///game.db", pool_size=2, max_overflow=0, pool_timeout=0.05
    )
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        players = [Player(nickname="Merlin"), Player(nickname="Arthur")]
        session.add(Guild(players=players))
        session.commit()
    names: dict[str, Any] = {
        **vars(sqlalchemy),
        **vars(orm),
        "Guild": Guild,
        "Player": Player,
    }
    names["players"] = select(Player)
    names["joined"] = select(Guild).options(orm.joinedload(Guild.players))
    names |= {"engine": engine, "session": Session(engine), "taken": []}
    names["p"] = names["session"].get(Player, 1)
    try:
        run(code, names)
    except (exc.SQLAlchemyError, TypeError) as error:
        return type(error).__name__
    finally:
        names["session"].close()
        for connection in names["taken"]:
            connection.close()
        engine.dispose()
    return "works"


with Path("errors.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["fails → works", "exception"])
    for wrong, right in cases.items():
        if outcome(wrong) == "works" or outcome(right) != "works":
            raise ValueError(wrong)
        table.writerow([f"`{wrong}`<br>→ `{right}`", f"`{outcome(wrong)}`"])

with Session(create_engine("sqlite:///game.db")) as session:
    query = select(Player.nickname).order_by(Player.id)
    # --8<-- [start:rollback]
    session.add(Player(nickname="Merlin"))
    try:
        session.flush()
    except IntegrityError:
        session.rollback()
    print(session.scalars(query).all())
    #> ['Merlin', 'Arthur']
    # --8<-- [end:rollback]
