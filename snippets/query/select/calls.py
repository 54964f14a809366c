import csv
from pathlib import Path

from sqlalchemy import create_engine, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]

    def __repr__(self) -> str:
        return f"<{self.nickname}>"


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:calls]
query = select(Player).order_by(Player.id)

calls = [
    "execute(query).all()",
    "scalars(query).all()",
    "execute(query).first()",
    "scalars(query).first()",
    "scalar(query)",
    "scalars(query).one()",
    "execute(query).scalar_one()",
    "scalars(query).one_or_none()",
    "execute(query).scalar_one_or_none()",
    "get(Player, 1)",
    "get_one(Player, 1)",
]


def outcome(session: Session, call: str) -> str:
    try:
        return repr(eval(f"session.{call}"))  # (1)!
    except InvalidRequestError as error:  # (2)!
        return type(error).__name__
        # --8<-- [end:calls]


table = [[f"`{call}`"] for call in calls]

with Session(engine) as session:
    for player in (None, Player(nickname="Merlin"), Player(nickname="Arthur")):
        if player is not None:
            session.add(player)
            session.flush()
        for line, call in zip(table, calls, strict=True):
            line.append(f"`{outcome(session, call)}`")

with Path("calls.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["call", "no row", "one row", "two rows"])
    writer.writerows(table)
