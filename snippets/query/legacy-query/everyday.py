import csv
from pathlib import Path
from typing import Any

from sqlalchemy import ForeignKey, create_engine, delete, func, select, update
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


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()

    def __repr__(self) -> str:
        return self.nickname


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Avalon"))
    session.add(Guild(id=2, name="Round Table"))
    session.flush()
    session.add(Player(id=1, nickname="Merlin", level=70, guild_id=1))
    session.add(Player(id=2, nickname="Arthur", level=30, guild_id=2))
    session.commit()

pairs = """
query(Player).order_by(Player.id).all()
scalars(select(Player).order_by(Player.id)).all()

query(Player).filter(Player.level > 50).one()
scalars(select(Player).where(Player.level > 50)).one()

query(Player).filter_by(level=30).first()
scalars(select(Player).filter_by(level=30).limit(1)).first()

query(Player).filter_by(level=0).one_or_none()
scalars(select(Player).filter_by(level=0)).one_or_none()

query(Player.nickname, Player.level).order_by(Player.id).all()
execute(select(Player.nickname, Player.level).order_by(Player.id)).all()

query(Player.level).filter_by(id=1).scalar()
scalar(select(Player.level).filter_by(id=1))

query(Player).count()
scalar(select(func.count()).select_from(Player))

query(Player).join(Player.guild).filter(Guild.id == 1).all()
scalars(select(Player).join(Player.guild).where(Guild.id == 1)).all()

query(Player).options(joinedload(Player.guild)).filter_by(id=1).one()
scalars(select(Player).options(joinedload(Player.guild)).filter_by(id=1)).one()

query(Player).order_by(Player.id)[1:2]
scalars(select(Player).order_by(Player.id).offset(1).limit(1)).all()

query(Player).filter_by(id=2).update({"level": 31})
execute(update(Player).filter_by(id=2).values(level=31)).rowcount

query(Player).filter_by(id=2).delete()
execute(delete(Player).filter_by(id=2)).rowcount
"""
names: dict[str, Any] = {
    "Guild": Guild,
    "Player": Player,
    "delete": delete,
    "func": func,
    "joinedload": joinedload,
    "select": select,
    "update": update,
}


# --8<-- [start:same]
def result(code: str) -> Any:
    with Session(engine) as session:
        return eval(f"session.{code}", {**names, "session": session})


def rows(old: str, new: str) -> list[tuple[str, str]]:
    before, after = repr(result(old)), repr(result(new))
    assert before == after, (old, new)
    return [(f"`{old}`", f"`{before}`"), (f"`{new}`", f"`{after}`")]
    # --8<-- [end:same]


with Path("everyday.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["call", "returns"])
    for pair in pairs.strip().split("\n\n"):
        table.writerows(rows(*pair.split("\n")))
