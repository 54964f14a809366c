# databases: sqlite
import sqlite3

from sqlalchemy import Connection, create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///default.db")
Base.metadata.create_all(engine)

# --8<-- [start:default]
with Session(engine) as session:
    with session.begin_nested():
        session.add(Player(nickname="Merlin"))
    session.rollback()  # (1)!

    print(session.scalar(select(func.count(Player.id))))
    #> 1
# --8<-- [end:default]

engine = create_engine("sqlite:///recipe.db")


@event.listens_for(engine, "connect")
def set_up(dbapi_connection: sqlite3.Connection, record: object) -> None:
    dbapi_connection.isolation_level = None


@event.listens_for(engine, "begin")
def begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


Base.metadata.create_all(engine)

# --8<-- [start:cured]
with Session(engine) as session:
    with session.begin_nested():
        session.add(Player(nickname="Merlin"))
    session.rollback()

    print(session.scalar(select(func.count(Player.id))))
    #> 0
# --8<-- [end:cured]

# --8<-- [start:pragma]
with engine.connect() as connection:
    connection.exec_driver_sql("PRAGMA foreign_keys = ON")
    print(connection.exec_driver_sql("PRAGMA foreign_keys").scalar())
    #> 0
# --8<-- [end:pragma]
