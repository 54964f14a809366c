from collections import Counter

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    SessionTransaction,
    mapped_column,
    sessionmaker,
)
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


# --8<-- [start:program]
engine = create_engine("sqlite:///game.db")
GameSession = sessionmaker(engine)
# --8<-- [end:program]

happened: Counter[str] = Counter()


@event.listens_for(engine, "connect")
def connected(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    happened["connections opened"] += 1


Base.metadata.create_all(engine)


@event.listens_for(engine, "checkout")
def taken(
    connection: DBAPIConnection,
    entry: ConnectionPoolEntry,
    proxy: PoolProxiedConnection,
) -> None:
    happened["connections taken"] += 1


@event.listens_for(GameSession, "after_begin")
def begun(
    session: Session, transaction: SessionTransaction, connection: Connection
) -> None:
    happened["transactions"] += 1


# --8<-- [start:tasks]
def task(nickname: str) -> None:
    with GameSession() as session:
        happened["sessions"] += 1
        player = Player(nickname=nickname)
        session.add(player)
        session.commit()

        player.level += 1
        session.commit()


task("Merlin")
task("Morgana")

for name in ("sessions", "transactions", "connections taken", "connections opened"):
    print(f"{name}: {happened[name]}")
    #> sessions: 2
    #> transactions: 4
    #> connections taken: 4
    #> connections opened: 1
# --8<-- [end:tasks]

engine.dispose()
