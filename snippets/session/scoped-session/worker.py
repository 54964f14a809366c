from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import create_engine, select
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
names = select(Player.nickname).order_by(Player.nickname)
registry = scoped_session(sessionmaker(engine))


# --8<-- [start:jobs]
def fail(nickname: str) -> None:
    registry.add(Player(nickname=nickname))
    raise ValueError


def save(nickname: str) -> None:
    registry.add(Player(nickname=nickname))
    registry.commit()


# --8<-- [end:jobs]

# --8<-- [start:left]
with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(fail, "Merlin").exception()
    pool.submit(save, "Morgana").result()

print(registry.scalars(names).all())
#> ['Merlin', 'Morgana']
# --8<-- [end:left]
registry.remove()


# --8<-- [start:removed]
def failing_job(nickname: str) -> None:
    try:
        fail(nickname)
    finally:
        registry.remove()


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(failing_job, "Arthur").exception()
    pool.submit(save, "Nimue").result()

print(registry.scalars(names).all())
#> ['Merlin', 'Morgana', 'Nimue']
# --8<-- [end:removed]
registry.remove()
engine.dispose()
