import csv
from pathlib import Path

from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Player(id=number, level=1) for number in (1, 2, 3)])
    session.commit()

with Session(engine) as session:
    # --8<-- [start:undo]
    untouched = session.get_one(Player, 1)
    changed = session.get_one(Player, 2)
    deleted = session.get_one(Player, 3)
    added = Player(id=4, level=1)

    savepoint = session.begin_nested()
    changed.level = 50
    session.delete(deleted)
    session.add(added)
    session.flush()
    savepoint.rollback()
    # --8<-- [end:undo]
    objects = [
        ("untouched", untouched),
        ("changed", changed),
        ("deleted", deleted),
        ("added", added),
    ]
    with Path("objects.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["object", "state", "expired", "`level`"])
        for name, player in objects:
            state = inspect(player)
            word = "persistent" if state.persistent else "transient"
            expired = "yes" if state.expired_attributes else "no"
            table.writerow([f"`{name}`", word, expired, player.level])
