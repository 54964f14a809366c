from sqlalchemy import QueuePool, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine(
    "sqlite:///game.db", pool_size=1, max_overflow=1, pool_timeout=0.05
)
Base.metadata.create_all(engine)


def in_use() -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


# --8<-- [start:cure]
class Lobby:
    def count(self) -> int | None:
        with Session(engine) as session:
            return session.scalar(select(func.count()).select_from(Player))


for _ in range(3):
    print(Lobby().count(), in_use())
    #> 0 0
    #> 0 0
    #> 0 0
# --8<-- [end:cure]
