from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:error]
    session.delete(session.get_one(Player, 1))
    session.add(Player(id=2, nickname="Merlin"))
    try:
        session.commit()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
    # --8<-- [end:error]
    session.rollback()
    # --8<-- [start:cure]
    session.delete(session.get_one(Player, 1))
    session.flush()
    session.add(Player(id=2, nickname="Merlin"))
    session.commit()
    print(session.get(Player, 1))
    #> None
    # --8<-- [end:cure]
