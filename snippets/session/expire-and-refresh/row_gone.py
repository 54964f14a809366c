from sqlalchemy import create_engine, delete
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import ObjectDeletedError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session, Session(engine) as other:
    merlin = Player(id=1, nickname="Merlin")
    session.add(merlin)
    # --8<-- [start:gone]
    session.commit()

    other.execute(delete(Player).where(Player.id == 1))
    other.commit()

    try:
        print(merlin.nickname)
    except ObjectDeletedError as error:
        print(type(error).__name__)
        #> ObjectDeletedError
    print(session.get(Player, 1))
    #> None
    # --8<-- [end:gone]
engine.dispose()
