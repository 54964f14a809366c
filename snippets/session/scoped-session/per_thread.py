from threading import Event, Thread

from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    scoped_session,
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
count = select(func.count()).select_from(Player)

# --8<-- [start:functions]
registry = scoped_session(sessionmaker(engine))


def add_player(nickname: str) -> None:
    registry.add(Player(nickname=nickname))  # (1)!


def count_players() -> int | None:
    return registry.scalar(count)


# --8<-- [end:functions]

# --8<-- [start:threads]
added, go_on = Event(), Event()


def play() -> None:
    add_player("Merlin")
    print("thread", count_players())
    #> thread 1
    added.set()
    go_on.wait()
    registry.commit()
    registry.remove()


thread = Thread(target=play)
thread.start()
added.wait()
print("main", count_players())  # (1)!
#> main 0

go_on.set()
thread.join()
print("main", count_players())
#> main 1
registry.remove()
# --8<-- [end:threads]
