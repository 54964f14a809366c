import csv
from pathlib import Path

from sqlalchemy import create_engine, func, inspect, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
count = select(func.count()).select_from(Player)
rows: list[list[str]] = []


# --8<-- [start:ask]
def row_of(name: str, player: Player) -> list[str]:
    with session.no_autoflush:
        saved = session.scalar(count)
    answers = [
        player in session,
        inspect(player).has_identity,
        player in session.new,
        player in session.identity_map.values(),
        saved == 1,
    ]
    return [name, *("yes" if answer else "no" for answer in answers)]


# --8<-- [end:ask]
merlin = Player(nickname="Merlin")
rows.append(row_of("transient", merlin))
session.add(merlin)
rows.append(row_of("pending", merlin))
session.commit()
rows.append(row_of("persistent", merlin))
session.delete(merlin)
session.flush()
rows.append(row_of("deleted", merlin))
session.rollback()
session.expunge(merlin)
rows.append(row_of("detached", merlin))
session.close()

with Path("facts.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(
        [
            "state",
            "`x in session`",
            "`has_identity`",
            "in `session.new`",
            "in `identity_map`",
            "row in the database",
        ]
    )
    writer.writerows(rows)
