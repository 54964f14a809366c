from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)

with Session(engine) as session:
    # --8<-- [start:error]
    session.add(Player(nickname="Merlin"))
    session.flush()

    session.add(Player(nickname="Merlin"))
    try:
        session.flush()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError

    try:
        session.scalar(count)
    except PendingRollbackError as error:
        print(type(error).__name__)
        #> PendingRollbackError
    # --8<-- [end:error]
    # --8<-- [start:cure]
    session.rollback()
    print(session.scalar(count))
    #> 0
    # --8<-- [end:cure]
