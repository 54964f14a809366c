# databases: sqlite
from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:engine]
engine = create_engine("sqlite:///game.db", connect_args={"timeout": 0})  # (1)!
# --8<-- [end:engine]
Base.metadata.create_all(engine)

with Session(engine) as first, Session(engine) as second:
    # --8<-- [start:locked]
    first.add(Player(nickname="Merlin"))
    first.flush()

    print(second.scalar(select(func.count(Player.id))))  # (1)!
    #> 0
    second.add(Player(nickname="Arthur"))
    try:
        second.commit()
    except OperationalError as error:
        print(error.orig)
        #> database is locked
        second.rollback()
    # --8<-- [end:locked]

    # --8<-- [start:cure]
    first.commit()
    second.add(Player(nickname="Arthur"))
    second.commit()
    print(second.scalar(select(func.count(Player.id))))
    #> 2
    # --8<-- [end:cure]

# --8<-- [start:wait]
engine = create_engine("sqlite:///game.db")
with engine.connect() as connection:
    print(connection.exec_driver_sql("PRAGMA busy_timeout").scalar())
    #> 5000
# --8<-- [end:wait]
