from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import StaleDataError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:error]
    merlin = session.get_one(Player, 1)
    other.delete(other.get_one(Player, 1))
    other.commit()

    merlin.nickname = "Emrys"
    try:
        session.commit()
    except StaleDataError as error:
        print(str(error).partition("; ")[2])
        #> 0 were matched.
    # --8<-- [end:error]
