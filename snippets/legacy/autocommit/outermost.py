from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
GameSession = sessionmaker(engine)


# --8<-- [start:outermost]
def register(session: Session, nickname: str) -> None:
    session.add(Player(nickname=nickname))


def register_all(session: Session) -> None:
    register(session, "Merlin")
    register(session, "Morgana")


with GameSession.begin() as session:  # (1)!
    register_all(session)

with engine.connect() as other:
    print(other.scalar(select(func.count()).select_from(Player)))
    #> 2
# --8<-- [end:outermost]

# --8<-- [start:already-begun]
with GameSession() as session:
    session.scalars(select(Player)).all()
    try:
        session.begin()
    except InvalidRequestError as error:
        print(error)
        #> A transaction is already begun on this Session.
# --8<-- [end:already-begun]
