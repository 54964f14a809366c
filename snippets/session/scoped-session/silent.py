from threading import Thread

from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)

# --8<-- [start:lost]
session = Session(engine)
session.add(Player(nickname="Merlin"))
session.flush()


def give_up() -> None:
    session.rollback()


thread = Thread(target=give_up)
thread.start()
thread.join()

session.commit()  # (1)!
print(session.scalar(count))
#> 0
# --8<-- [end:lost]
session.close()
