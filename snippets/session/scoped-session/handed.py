from threading import Thread

from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
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
registry = scoped_session(sessionmaker(engine))

registry.add(Player(id=1, nickname="Merlin"))
registry.commit()

# --8<-- [start:handed]
merlin = registry.get_one(Player, 1)


def by_object() -> None:
    try:
        registry.add(merlin)
    except InvalidRequestError as error:
        print(type(error).__name__)
        #> InvalidRequestError
    registry.remove()


def by_key() -> None:
    print(registry.get_one(Player, 1).nickname)
    #> Merlin
    registry.remove()


for target in (by_object, by_key):
    thread = Thread(target=target)
    thread.start()
    thread.join()
# --8<-- [end:handed]
registry.remove()
