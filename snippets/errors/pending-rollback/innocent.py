from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)


# --8<-- [start:failing]
def welcome(session: Session, nickname: str) -> None:
    try:
        session.add(Player(nickname=nickname))
        session.flush()
    except IntegrityError:
        pass


with Session(engine) as session:
    welcome(session, "Merlin")
    welcome(session, "Merlin")
    try:
        session.get(Player, 1)
    except PendingRollbackError as error:
        print(str(error)[:75])
        #> This Session's transaction has been rolled back due to a previous exception
        print("Original exception was: (" in str(error))
        #> True
# --8<-- [end:failing]
