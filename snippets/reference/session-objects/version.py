from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import StaleDataError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, level=1))
    session.commit()

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:stale]
    merlin = session.get_one(Player, 1)
    other.get_one(Player, 1).level = 2
    other.commit()

    merlin.level = 9
    try:
        session.commit()
    except StaleDataError as error:
        print(type(error).__name__)
        #> StaleDataError
    # --8<-- [end:stale]
