from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:error]
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    try:
        session.delete(merlin)
    except InvalidRequestError as error:
        print(str(error).rpartition("' ")[2])
        #> is not persisted
    # --8<-- [end:error]
    # --8<-- [start:cure]
    session.expunge(merlin)
    print(len(session.new))
    #> 0
    # --8<-- [end:cure]
