from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import IntegrityError, InvalidRequestError, PendingRollbackError
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
    session.add(Player(nickname="Merlin"))
    session.flush()
    # --8<-- [start:caught-inside]
    try:
        with session.begin_nested():
            session.add(Player(nickname="Merlin"))
            try:
                session.flush()
            except IntegrityError:
                print(session.scalar(count))
    except InvalidRequestError as error:
        print(str(error).partition(".")[0])
        #> Can't operate on closed transaction inside context manager
    # --8<-- [end:caught-inside]

with Session(engine) as session:
    # --8<-- [start:added-before]
    session.add(Player(nickname="Arthur"))
    session.flush()

    session.add(Player(nickname="Arthur"))
    try:
        with session.begin_nested():
            session.flush()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError

    try:
        session.scalar(count)
    except PendingRollbackError as error:
        print(type(error).__name__)
        #> PendingRollbackError
    # --8<-- [end:added-before]
