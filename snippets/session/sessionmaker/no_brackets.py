from sqlalchemy import create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
GameSession = sessionmaker(engine)


# --8<-- [start:add]
def register(session: Session, nickname: str) -> None:
    session.add(Player(nickname=nickname))


try:
    register(GameSession, "Merlin")  # pyright: ignore[reportArgumentType]
except AttributeError as error:
    print(error)
    #> 'sessionmaker' object has no attribute 'add'

with GameSession.begin() as session:
    register(session, "Merlin")
    print(len(session.new))
    #> 1
# --8<-- [end:add]
