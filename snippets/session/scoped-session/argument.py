from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
names = select(Player.nickname).order_by(Player.nickname)

# --8<-- [start:argument]
factory = sessionmaker(engine)


def add_player(session: Session, nickname: str) -> None:  # (1)!
    if not nickname:
        raise ValueError
    session.add(Player(nickname=nickname))


def job(*nicknames: str) -> None:
    with factory.begin() as session:  # (2)!
        for nickname in nicknames:
            add_player(session, nickname)


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(job, "Merlin", "").exception()
    pool.submit(job, "Morgana").result()

with factory() as session:
    print(session.scalars(names).all())
    #> ['Morgana']
# --8<-- [end:argument]
