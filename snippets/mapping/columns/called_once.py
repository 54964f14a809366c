from itertools import count

from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

numbers = count(1)


# --8<-- [start:model]
def ticket() -> int:
    return next(numbers)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    called: Mapped[int] = mapped_column(default=ticket())
    passed: Mapped[int] = mapped_column(default=ticket)


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Player(nickname="Arthur"), Player(nickname="Merlin")])
    session.commit()
    # --8<-- [start:use]
    for player in session.scalars(select(Player).order_by(Player.nickname)):
        print(player.nickname, player.called, player.passed)
        #> Arthur 1 2
        #> Merlin 1 3
    # --8<-- [end:use]
