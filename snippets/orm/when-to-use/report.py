from collections import defaultdict
from typing import Any

from sqlalchemy import create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all(
        [
            Player(nickname="Merlin", race="human", level=9),
            Player(nickname="Arthur", race="human", level=5),
            Player(nickname="Morgana", race="elf", level=7),
            Player(nickname="Oberon", race="elf", level=8),
        ]
    )
    session.commit()

made: list[str] = []


@event.listens_for(Player, "load")
def load(player: Player, *rest: Any) -> None:
    made.append(player.nickname)


with Session(engine) as session:
    # --8<-- [start:objects]
    best: defaultdict[str, int] = defaultdict(int)
    players = session.scalars(select(Player)).all()
    for player in players:
        best[player.race] = max(best[player.race], player.level)

    print(sorted(best.items()))
    #> [('elf', 8), ('human', 9)]
    print(len(players), len(made))  # (1)!
    #> 4 4
    # --8<-- [end:objects]

made.clear()
with Session(engine) as session:
    # --8<-- [start:database]
    query = select(Player.race, func.max(Player.level)).group_by(Player.race)
    rows = session.execute(query.order_by(Player.race)).all()

    print(rows)
    #> [('elf', 8), ('human', 9)]
    print(len(rows), len(made))
    #> 2 0
    # --8<-- [end:database]
    # --8<-- [start:columns]
    rows = session.execute(select(Player.nickname, Player.level)).all()
    print(len(rows), len(made))
    #> 4 0
    # --8<-- [end:columns]
