from threading import Thread

from sqlalchemy import create_engine, event, func, select
from sqlalchemy.exc import InvalidRequestError
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

# --8<-- [start:error]
session = Session(engine)


def count_too() -> None:
    try:
        session.scalar(count)
    except InvalidRequestError as error:
        print(str(error).split(";")[0])
        #> This session is provisioning a new connection


@event.listens_for(engine, "checkout")  # (1)!
def meanwhile(*_: object) -> None:
    thread = Thread(target=count_too)
    thread.start()
    thread.join()


print(session.scalar(count))
#> 0
# --8<-- [end:error]
session.close()
