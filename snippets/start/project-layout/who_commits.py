from sqlalchemy import create_engine
from sqlalchemy.exc import NoResultFound
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

    nickname: Mapped[str] = mapped_column(primary_key=True)
    gold: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
open_session = sessionmaker(engine)

with open_session.begin() as session:
    session.add(Player(nickname="Arthur", gold=100))


def purse() -> int:
    with open_session() as session:
        return session.get_one(Player, "Arthur").gold


# --8<-- [start:caller]
def add_gold(session: Session, nickname: str, amount: int) -> None:
    session.get_one(Player, nickname).gold += amount


try:
    with open_session.begin() as session:
        add_gold(session, "Arthur", -30)
        add_gold(session, "Merlin", 30)
except NoResultFound:
    print(purse())
    #> 100
# --8<-- [end:caller]


# --8<-- [start:inside]
def add_and_commit(session: Session, nickname: str, amount: int) -> None:
    session.get_one(Player, nickname).gold += amount
    session.commit()


try:
    with open_session() as session:
        add_and_commit(session, "Arthur", -30)
        add_and_commit(session, "Merlin", 30)
except NoResultFound:
    print(purse())
    #> 70
# --8<-- [end:inside]
