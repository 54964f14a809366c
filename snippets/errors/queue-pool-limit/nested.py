from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine(
    "sqlite:///game.db", pool_size=1, max_overflow=0, pool_timeout=0.05
)
Base.metadata.create_all(engine)
players = select(func.count()).select_from(Player)


# --8<-- [start:error]
def count() -> int | None:
    with Session(engine) as session:
        return session.scalar(players)


with Session(engine) as session:
    session.scalar(players)
    try:
        count()
    except TimeoutError as error:
        print(type(error).__name__)
        #> TimeoutError
# --8<-- [end:error]


# --8<-- [start:cure]
def count_in(session: Session) -> int | None:
    return session.scalar(players)


with Session(engine) as session:
    session.scalar(players)
    print(count_in(session))
    #> 0
# --8<-- [end:cure]
