from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    merlin = Player(id=1, level=1)
    session.add(merlin)
    session.flush()
    # --8<-- [start:expression]
    merlin.level = Player.level + 1
    session.flush()
    print(merlin.level)
    #> 2
    # --8<-- [end:expression]
