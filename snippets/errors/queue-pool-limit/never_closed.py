from sqlalchemy import QueuePool, create_engine, func, select
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:engine]
engine = create_engine(
    "sqlite:///game.db", pool_size=1, max_overflow=1, pool_timeout=0.05  # (1)!
)
# --8<-- [end:engine]
Base.metadata.create_all(engine)


# --8<-- [start:in-use]
def in_use() -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


# --8<-- [end:in-use]


# --8<-- [start:error]
class Lobby:
    def __init__(self) -> None:
        self.session = Session(engine)

    def count(self) -> int | None:
        return self.session.scalar(select(func.count()).select_from(Player))


lobbies: list[Lobby] = []
try:
    for _ in range(3):
        lobbies.append(Lobby())
        print(lobbies[-1].count(), in_use())
        #> 0 1
        #> 0 2
except TimeoutError as error:
    print(str(error).partition(" (")[0])
    #> QueuePool limit of size 1 overflow 1 reached, connection timed out, timeout 0.05
# --8<-- [end:error]

for lobby in lobbies:
    lobby.session.close()
